import { GradingDocument, type Facts, type GradingNode } from '@tierwright/model';
import fc from 'fast-check';
import { arbitraryDocument, arbitraryFacts } from './arbitrary-documents.js';
import { base, id, text } from './documents.js';

type Json = Record<string, unknown>;

/** A place in a document where something can be changed. */
interface Spot {
  readonly holder: Json;
  readonly key: string;
}

/** Which spot, what is done there, and with which of the values. */
type Blow = readonly [spot: number, deed: number, value: number];

const numbers = [0, -0, 1, -1, 0.5, 2, 50, 99.999999, 1e6, 1e21, 2 ** 53, 1e308, -1e308, 5e-324, Number.MAX_VALUE];
const texts = ['', ' ', "'; --", '"', '$tier', '%', '\u0000', '👍', 'toString', 'true', '1e308', 'x'.repeat(200)];
const keys = [
  'volume',
  'sales',
  'since',
  'segment',
  'tags',
  'note',
  'age',
  'score_a',
  'score_b',
  'hasownproperty',
  'r',
];
const choices = [
  ['number', 'money', 'percent', 'integer', 'date', 'boolean', 'text', 'enum', 'list'],
  ['unknown', 'otherwise', 'ungraded', 'reweight'],
  ['all', 'any'],
  ['first', 'unique'],
  ['veto', 'cap'],
  ['tier', 'score'],
  ['days', 'months', 'years'],
  ['linear', 'half-life'],
  ['cumulative-share', 'percentile', 'top-n'],
  ['==', '!=', '<', '<=', '>', '>='],
  ['met', 'otherwise', 'default', 'unknown', 'next', 'passed', 'vetoed'],
];

const nested = (depth: number): unknown => {
  let rule: unknown = { var: 'key_account' };
  for (let at = 0; at < depth; at += 1) rule = { '!': rule };
  return rule;
};
const volume = { var: 'volume' };
const rules: readonly unknown[] = [
  null,
  true,
  [],
  {},
  'x',
  1e308,
  { var: '' },
  { var: '__proto__' },
  { constructor: [1] },
  { var: ['volume', 3] },
  { fly: [1] },
  { map: [[1], volume] },
  { throw: 'x' },
  { '<': [1, volume, 1e308] },
  { '>=': [{ '/': [volume, 0] }, 1] },
  { '>=': [{ '*': [volume, 1e308, 1e308] }, { '%': [volume, 0] }] },
  { '==': [{ '-': [0] }, { '*': [-1, 0] }] },
  { and: [] },
  { or: [{ '==': [{ var: 'note' }, ''] }, { in: ['vip', { var: 'tags' }] }, { in: [volume, []] }] },
  { if: [{ var: 'key_account' }, { '>': [volume, 1] }, { '<': [{ var: 'sales' }, 5e-324] }] },
  { '+': [volume, { var: 'score_a' }, { '/': [1, 3] }] },
  { '/': [{ '-': [volume, volume] }, { '-': [{ var: 'sales' }, { var: 'sales' }] }] },
  nested(63),
  nested(5000),
  { or: Array.from({ length: 1500 }, (_, at) => ({ '==': [volume, at] })) },
  { and: Array.from({ length: 40 }, (_, at) => ({ '>=': [{ '+': [volume, { var: 'margin' }] }, at / 7] })) },
];

function spotsIn(document: unknown): Spot[] {
  const spots: Spot[] = [];
  const open = [document as Json];
  for (let holder = open.pop(); holder; holder = open.pop()) {
    for (const key of Object.keys(holder)) {
      spots.push({ holder, key });
      const part = holder[key];
      if (key !== 'rule' && typeof part === 'object' && part !== null) open.push(part as Json);
    }
  }
  return spots;
}

const pick = <V>(list: readonly V[], at: number): V => list[at % list.length] as V;

/** Another value of the same shape, or one less or more in a list. */
function strike({ holder, key }: Spot, deed: number, value: number, ids: readonly string[]): void {
  const part = holder[key];
  if (key === 'rule') holder[key] = pick(rules, value);
  else if (typeof part === 'number') holder[key] = pick(numbers, value);
  else if (typeof part === 'boolean') holder[key] = !part;
  else if (typeof part === 'string') holder[key] = otherText(part, deed, value, ids);
  else if (Array.isArray(part)) {
    const at = value % (part.length + 1);
    if (deed % 4 === 0) part.splice(at, 1);
    else if (deed % 4 === 1) part.push(structuredClone(part[at] ?? part[0]));
    else if (deed % 4 === 2) part.reverse();
    else part.length = 0;
  } else if (deed % 2 === 0) Reflect.deleteProperty(holder, key);
  else holder[key] = null;
}

function otherText(part: string, deed: number, value: number, ids: readonly string[]): string {
  if (/^[a-z]{1,2}_[0-9a-z]{10}$/.test(part)) {
    const alike = ids.filter((each) => each.split('_')[0] === part.split('_')[0]);
    return deed % 5 === 0 ? id(part.split('_')[0] as string, 'nowhere') : pick(deed % 5 === 1 ? ids : alike, value);
  }
  const others = choices.find((list) => list.includes(part));
  if (others) return pick(others, value);
  return deed % 4 === 0 ? pick(texts, value) : pick(keys, value);
}

/** Changes that leave the shape as the contract wants it; the others are left out. */
function struck(document: GradingDocument, blows: readonly Blow[]): GradingDocument {
  let now = document;
  for (const [spot, deed, value] of blows) {
    const next = structuredClone(now);
    const spots = spotsIn(next);
    const ids = spots.flatMap(({ holder, key }) => (key === 'id' ? [holder[key] as string] : []));
    strike(pick(spots, spot), deed, value, ids);
    if (GradingDocument.safeParse(next).success) now = next;
  }
  return now;
}

/** What random documents do not have: an age, points that fade, and nodes that refer to other models. */
function enriched(document: GradingDocument): GradingDocument {
  const refer = (name: string, model: string, takes: 'tier' | 'score'): GradingNode => ({
    ...base(name),
    type: 'reference',
    model,
    version: 1,
    takes,
    ...(takes === 'score' ? { output: 'r' } : {}),
    exits:
      takes === 'tier' ? ['A', 'B', 'C'].map((tier) => ({ id: id('x', name + tier), tier, label: text(tier) })) : [],
  });
  const nodes = document.criteriaFlow.nodes.map((node): GradingNode => {
    if (node.type !== 'scorecard') return node;
    const decay = { fact: 'since', method: 'half-life' as const, days: 30 };
    return { ...node, characteristics: node.characteristics.map((line, at) => (at === 0 ? { ...line, decay } : line)) };
  });
  const age = {
    key: 'age',
    label: text('age'),
    type: 'integer',
    computed: { since: 'since', unit: 'months' },
  } as const;
  const extra = [refer('r1', 'inner', 'tier'), refer('r2', 'self', 'score')];
  const { edges } = document.criteriaFlow;
  return { ...document, facts: [...document.facts, age], criteriaFlow: { nodes: [...nodes, ...extra], edges } };
}

/** Documents that the contract accepts and nobody means: dangling and doubled ids, circles, absurd numbers and rules. */
export const hostileDocument: fc.Arbitrary<GradingDocument> = fc
  .tuple(arbitraryDocument, fc.array(fc.tuple(fc.nat(), fc.nat(1000), fc.nat(1000)), { minLength: 1, maxLength: 12 }))
  .map(([document, blows]) => struck(enriched(document), blows));

const odd: readonly unknown[] = [
  ...numbers,
  ...texts,
  NaN,
  Infinity,
  -Infinity,
  '5',
  '-1',
  '0000-01-01',
  '0000-00-00',
  '9999-12-31',
  '2024-02-30',
  '2024-02-29T00:00',
  'fleet',
  true,
  null,
  undefined,
  [],
  ['vip', 'vip', ''],
  [1, null],
  Array.from({ length: 200 }, (_, at) => `tag ${at}`),
  { toString: 1 },
  [[['vip']]],
];

/** Facts of any kind under declared names and others, as an unchecked caller may send them. */
export const hostileFacts: fc.Arbitrary<Facts> = fc
  .tuple(arbitraryFacts, fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 }), fc.boolean())
  .map(([facts, oddities, own]) => {
    const names = [...keys, 'visits', 'margin', 'key_account', '__proto__', 'constructor', 'toString'];
    const all: Json = own ? JSON.parse('{"__proto__":{"volume":5},"constructor":1}') : {};
    for (const [key, value] of Object.entries(facts)) all[key] = value;
    for (const [name, value] of oddities) {
      Object.defineProperty(all, pick(names, name), {
        value: pick(odd, value),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    return all as Facts;
  });
