import {
  GradingDocument,
  idPrefixes,
  type FactDefinition,
  type FactKey,
  type FactType,
  type IdKind,
  type NewId,
} from '@tierwright/model';
import { localized } from '../localized.js';
import { revenueOf } from './indicator.js';

const kindOf = (id: string): IdKind => {
  const kinds = Object.keys(idPrefixes) as IdKind[];
  const kind = kinds.find((each) => idPrefixes[each] === id.slice(0, id.indexOf('_')));
  if (!kind) throw new RangeError(`no kind of id: ${id}`);
  return kind;
};

/** An example under another name, with fresh ids and the facts of a company beside the ones it reads. */
export function fromExample(
  example: GradingDocument,
  name: string,
  facts: readonly FactDefinition[],
  newId: NewId,
): GradingDocument {
  const words = new Map<string, string>();
  for (const id of idsIn({ tiers: example.tiers, flow: example.criteriaFlow })) words.set(id, newId(kindOf(id)));
  for (const [key, free] of renamedKeys(example, facts)) words.set(key, free);
  const own = GradingDocument.parse(renamed(example, words));
  const lacking = own.facts.filter(({ key }) => facts.every((fact) => fact.key !== key));
  return { ...own, name: localized(name, name), ...revenueOf(facts), facts: [...facts, ...lacking] };
}

/** Keys of the facts an example brings along or finds in the company. */
export const exampleNeeds = (example: GradingDocument, facts: readonly FactDefinition[]): FactKey[] => {
  const free = renamedKeys(example, facts);
  return example.facts.map(({ key }) => free.get(key) ?? key);
};

/** The names of an example that mean something else in the company, each with a free one. */
function renamedKeys(example: GradingDocument, facts: readonly FactDefinition[]): Map<FactKey, FactKey> {
  const taken = new Set([...facts, ...example.facts].map(({ key }) => key));
  const outputs = example.criteriaFlow.nodes.flatMap((node) => ('output' in node ? (node.output ?? []) : []));
  const clashing = [
    ...outputs.filter((output) => facts.some(({ key }) => key === output)),
    ...example.facts
      .filter((own) => facts.some((theirs) => theirs.key === own.key && !serves(theirs, own)))
      .map(({ key }) => key),
  ];
  return new Map(
    clashing.map((key) => {
      let count = 2;
      while (taken.has(`${key}_${count}`)) count += 1;
      return [key, `${key}_${count}`];
    }),
  );
}

const families: readonly (readonly FactType[])[] = [
  ['number', 'money', 'percent', 'integer'],
  ['text', 'enum'],
];
const familyOf = (type: FactType) => families.find((family) => family.includes(type)) ?? type;

/** Whether a fact of the company can stand where the example reads its own: the same kind of value, no option lacking. */
function serves(theirs: FactDefinition, own: FactDefinition): boolean {
  if (familyOf(theirs.type) !== familyOf(own.type)) return false;
  const offered = theirs.options ?? [];
  return (own.options ?? []).every(({ value }) => offered.length === 0 || offered.some((each) => each.value === value));
}

function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'id' && typeof item === 'string' ? [item] : idsIn(item),
  );
}

/** The same with every text and key replaced that is one of the words. */
function renamed(value: unknown, words: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return words.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => renamed(item, words));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [words.get(key) ?? key, renamed(item, words)]));
}
