import type { ColumnTarget, ImportColumn } from '@tierwright/contract';
import type { FactDefinition } from '@tierwright/model';
import { readValue } from '../values/read-value.js';
import type { ColumnSample } from './column-sample.js';
import { foldHeader, likeness, unitInHeader } from './header-words.js';
import { inferType, newFactKey } from './infer-fact.js';
import { namesCode, namesCustomer, orderRoleOf } from './known-headers.js';

type Match = ImportColumn['match'];

const LIKE_ENOUGH = 0.5;
const READABLE_ENOUGH = 0.8;
const SAMPLES = 3;

const shown = (sample: ColumnSample, target: ColumnTarget, match: Match): ImportColumn => ({
  index: sample.index,
  header: sample.header,
  samples: [...new Set(sample.values)].slice(0, SAMPLES).map((value) => value.slice(0, 100)),
  blanks: sample.blanks,
  target,
  match,
});

/** Where the values of each column of an order file seem to go. */
export function proposeOrderColumns(samples: readonly ColumnSample[]): ImportColumn[] {
  const taken = new Set<string>();
  return samples.map((sample) => {
    const field = orderRoleOf(sample.header);
    if (field === null || taken.has(field)) return shown(sample, { to: 'skip' }, 'none');
    taken.add(field);
    return shown(sample, { to: 'order-field', field }, 'exact');
  });
}

/** Where the values of each column of a customer file seem to go: the surest matches choose first. */
export function proposeCustomerColumns(
  samples: readonly ColumnSample[],
  dictionary: readonly FactDefinition[],
): ImportColumn[] {
  const found = new Map<number, ImportColumn>();
  const free = () => samples.filter((sample) => !found.has(sample.index));
  const take = (sample: ColumnSample | undefined, target: ColumnTarget, match: Match) => {
    if (sample) found.set(sample.index, shown(sample, target, match));
  };
  take(
    free().find((sample) => namesCode(sample.header)),
    { to: 'code' },
    'exact',
  );
  take(
    free().find((sample) => namesCustomer(sample.header)),
    { to: 'name' },
    'exact',
  );
  for (const match of ['exact', 'similar', 'values'] as const) {
    for (const pair of pairs(free(), unused(dictionary, found), match)) {
      if (found.has(pair.sample.index) || !unused(dictionary, found).includes(pair.fact)) continue;
      take(pair.sample, { to: 'fact', fact: pair.fact.key }, match);
    }
  }
  if (![...found.values()].some((column) => column.target.to === 'code')) {
    take(free().find(looksLikeCode), { to: 'code' }, 'values');
  }
  const keys = new Set(dictionary.map((fact) => fact.key));
  return samples.map((sample) => found.get(sample.index) ?? newColumn(sample, keys));
}

const unused = (dictionary: readonly FactDefinition[], found: ReadonlyMap<number, ImportColumn>): FactDefinition[] => {
  const used = new Set([...found.values()].flatMap(({ target }) => (target.to === 'fact' ? [target.fact] : [])));
  return dictionary.filter((fact) => !used.has(fact.key));
};

interface Pair {
  readonly sample: ColumnSample;
  readonly fact: FactDefinition;
  readonly score: number;
}

/** Columns with the facts they may be, the likeliest first. */
function pairs(samples: ColumnSample[], facts: FactDefinition[], match: 'exact' | 'similar' | 'values'): Pair[] {
  const all = samples.flatMap((sample) => facts.map((fact) => ({ sample, fact, score: scoreOf(sample, fact, match) })));
  return all.filter((pair) => pair.score > 0).sort((a, b) => b.score - a.score);
}

function scoreOf(sample: ColumnSample, fact: FactDefinition, match: 'exact' | 'similar' | 'values'): number {
  const names = [fact.key, fact.label.zh, fact.label.en].map(foldHeader);
  const header = foldHeader(sample.header);
  if (match === 'exact') return names.includes(header) ? 1 : 0;
  if (readableShare(sample, fact) < READABLE_ENOUGH) return 0;
  if (match === 'values') return fact.type === 'enum' ? readableShare(sample, fact) : 0;
  const score = Math.max(...names.map((name) => likeness(header, name)));
  return score >= LIKE_ENOUGH ? score : 0;
}

function readableShare({ values }: ColumnSample, fact: FactDefinition): number {
  const sample = values.slice(0, 200);
  const readable = sample.filter((value) => !('fault' in readValue(value, fact))).length;
  return sample.length === 0 ? 0 : readable / sample.length;
}

/** Every value is there once, and the header speaks of numbers or codes. */
const looksLikeCode = ({ header, values, blanks }: ColumnSample): boolean =>
  blanks === 0 && new Set(values).size === values.length && /编号|编码|代码|号$|code|id$|no\.?$/i.test(header.trim());

/** A column nobody knows: a new fact, or skipped when it holds free text or nothing. */
function newColumn(sample: ColumnSample, keys: Set<string>): ImportColumn {
  const type = inferType(sample);
  if (type === 'text' || sample.header === '') return shown(sample, { to: 'skip' }, 'none');
  const fact = newFactKey(sample.header, keys);
  keys.add(fact);
  const unit = unitInHeader(sample.header);
  const name = sample.header.replace(/\s*[(（【[].*$/, '').slice(0, 200) || sample.header.slice(0, 200);
  const label = { zh: name, en: name };
  return shown(sample, { to: 'new-fact', fact, label, type, ...(unit ? { unit } : {}) }, 'new');
}
