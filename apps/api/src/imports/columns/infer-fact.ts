import { FactKey, type FactDefinition, type FactOption, type FactType } from '@tierwright/model';
import { plainText } from '../values/plain-text.js';
import { readValue } from '../values/read-value.js';
import type { ColumnSample } from './column-sample.js';
import { unitInHeader } from './header-words.js';

const MOST_OPTIONS = 30;
const label = { zh: '', en: '' };

/** The types to try, the narrowest first; a number that is always 0 or 1 is still a number. */
const tried: FactType[] = ['integer', 'percent', 'number', 'date', 'boolean'];

/** The type all values of a column can be read as; enum where few texts repeat, else text. */
export function inferType({ values, header }: ColumnSample): FactType {
  if (values.length === 0) return 'text';
  const isPercent = values.every((value) => plainText(value).endsWith('%'));
  const isMoney = /[¥￥$€元]/.test(`${unitInHeader(header) ?? ''}${values.join('')}`);
  const fits = (type: FactType) =>
    values.every((value) => !('fault' in readValue(value, { key: 'f', label, type, scale: 8 })));
  const type = tried.find((candidate) => (candidate === 'percent' ? isPercent : true) && fits(candidate));
  if (type && isMoney && (type === 'integer' || type === 'number')) return 'money';
  return type ?? (repeats(values) ? 'enum' : 'text');
}

/** Whether a column holds a few texts again and again. */
export function repeats(values: readonly string[]): boolean {
  const distinct = new Set(values.map(plainText)).size;
  return distinct <= MOST_OPTIONS && distinct <= Math.max(3, values.length / 2);
}

/** The options of an enum, in the order they first appear. */
export const optionsOf = (values: readonly string[]): FactOption[] =>
  [...new Set(values.map(plainText))].map((value) => ({ value, label: { zh: value, en: value } }));

/** A key for a new fact: the header where it is a word in Latin letters, else the next free number. */
export function newFactKey(header: string, taken: ReadonlySet<string>): string {
  const slug = plainText(header)
    .toLowerCase()
    .replace(/[([].*$/, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  const base = FactKey.safeParse(slug).success ? slug.slice(0, 55) : null;
  if (base !== null && !taken.has(base)) return base;
  for (let number = base === null ? 1 : 2; ; number += 1) {
    const key = `${base ?? 'fact'}_${number}`;
    if (!taken.has(key)) return key;
  }
}

/** The definition of a fact that a column brings. */
export function newFact(
  target: { fact: string; label: FactDefinition['label']; type: FactType; unit?: string | undefined },
  values: readonly string[],
): FactDefinition {
  const { fact: key, type, unit } = target;
  const hasOptions = type === 'enum' || type === 'list';
  return {
    key,
    label: target.label,
    type,
    ...(unit ? { unit: { zh: unit, en: unit } } : {}),
    ...(hasOptions ? { options: optionsOf(values).slice(0, 1000) } : {}),
  };
}
