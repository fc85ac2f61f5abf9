import { OrderField, type ColumnTarget, type ImportColumn, type ImportKind } from '@tierwright/contract';
import type { FactDefinition, FactType } from '@tierwright/model';

/** A target as one text, for a list of choices. */
export function targetValue(target: ColumnTarget): string {
  if (target.to === 'fact') return `fact:${target.fact}`;
  if (target.to === 'order-field') return `order:${target.field}`;
  return target.to;
}

/** A fact key from the header of a column: its latin letters and digits, or a free `fact_<n>`. */
export function factKeyFor(header: string, taken: ReadonlySet<string>): string {
  const latin = header
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^[^a-z]+|_+$/g, '')
    .slice(0, 50);
  const base = latin || 'fact';
  if (latin && !taken.has(latin)) return latin;
  let number = 1;
  while (taken.has(`${base}_${number}`)) number += 1;
  return `${base}_${number}`;
}

/** The target a choice stands for; a new fact is named after the header of its column. */
export function targetOf(value: string, column: ImportColumn, taken: ReadonlySet<string>): ColumnTarget {
  if (value.startsWith('fact:')) return { to: 'fact', fact: value.slice('fact:'.length) };
  if (value.startsWith('order:')) {
    return { to: 'order-field', field: OrderField.parse(value.slice('order:'.length)) };
  }
  if (value === 'code' || value === 'name') return { to: value };
  if (value !== 'new-fact') return { to: 'skip' };
  const label = { zh: column.header, en: column.header };
  return { to: 'new-fact', fact: factKeyFor(column.header, taken), label, type: guessedType(column.samples) };
}

const looksLike: readonly [FactType, RegExp][] = [
  ['boolean', /^(true|false|yes|no|是|否|有|无)$/i],
  ['percent', /^-?[\d,.]+\s*%$/],
  ['date', /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/],
  ['integer', /^-?\d{1,3}(,?\d{3})*$/],
  ['number', /^-?[\d,]*\.?\d+$/],
];

/** The narrowest type all samples look like; text when they agree on none. */
export function guessedType(samples: readonly string[]): FactType {
  const filled = samples.map((sample) => sample.trim()).filter((sample) => sample !== '');
  if (filled.length === 0) return 'text';
  return looksLike.find(([, pattern]) => filled.every((sample) => pattern.test(sample)))?.[0] ?? 'text';
}

/** Values a column of this kind of file can be mapped to, apart from the facts. */
export function ownTargets(kind: ImportKind): string[] {
  if (kind === 'customers') return ['code', 'name', 'new-fact', 'skip'];
  return [...OrderField.options.map((field) => `order:${field}`), 'skip'];
}

/** The type a column is read as: of its fact, of the new fact, or text for codes and names. */
export function typeOf(target: ColumnTarget, facts: readonly FactDefinition[]): FactType | null {
  if (target.to === 'fact') return facts.find(({ key }) => key === target.fact)?.type ?? null;
  if (target.to === 'new-fact') return target.type;
  if (target.to === 'code' || target.to === 'name') return 'text';
  if (target.to === 'skip') return null;
  if (target.field === 'date') return 'date';
  return target.field === 'amount' || target.field === 'profit' ? 'money' : 'text';
}
