import { containColumns } from '../columns/contain-columns.js';
import type { Expression } from '../expression.js';
import { allRules } from '../plain.js';
import type { SqlBuilder } from '../sql/sql-builder.js';
import type { Rule } from '../value.js';
import { runAmongConstants, runMembership } from './search.js';
import type { PortableOperator } from './operator.js';

/** What a fixed list holds; null when it mixes texts and numbers, or is no fixed list. */
function typeInside(list: Expression): 'text' | 'number' | 'any' | null {
  if (list.kind !== 'constant' || typeof list.value !== 'object') return null;
  if (list.value.length === 0) return 'any';
  const texts = list.value.filter((item) => typeof item === 'string').length;
  return texts === list.value.length ? 'text' : texts === 0 ? 'number' : null;
}

/** A fixed list written out, without the texts that no row can hold. */
function sqlItems(list: readonly (string | number)[], build: SqlBuilder): string[] {
  return list.flatMap((item) =>
    typeof item === 'number' ? build.dialect.number(item) : (build.dialect.text(item) ?? []),
  );
}

function sqlIn(item: Expression, list: Expression, build: SqlBuilder): string {
  const fixed = list.kind === 'constant' && typeof list.value === 'object' ? list.value : null;
  if (fixed && item.kind === 'constant') return fixed.includes(item.value as never) ? 'TRUE' : 'FALSE';
  if (item.kind === 'constant' && build.dialect.text(String(item.value)) === null)
    return `(CASE WHEN ${build.operand(list)} IS NOT NULL THEN FALSE END)`;
  const value = build.named(build.operand(item));
  if (!fixed) {
    const texts = build.operand(list);
    const both = `${value} IS NOT NULL AND ${texts} IS NOT NULL`;
    return `(CASE WHEN ${both} THEN ${build.dialect.listHolds(texts, value)} END)`;
  }
  const items = sqlItems(fixed, build);
  if (items.length === 0) return `(CASE WHEN ${value} IS NOT NULL THEN FALSE END)`;
  const compared = item.type === 'text' ? build.dialect.byCodePoint(value) : value;
  return `(${compared} IN (${items.join(', ')}))`;
}

/** Whether a value is in a fixed list, or a fixed text in the list of a fact; texts are never searched. */
export const membership: PortableOperator = {
  name: 'in',
  arity: [2, 2],
  run: runMembership,
  runTyped: runAmongConstants,
  portableArity: [2, 2],
  computes: false,
  typed: ([item, list]) => {
    if (!item || !list || list.type !== 'list') return { misuse: 'invalid-argument' };
    if (list.kind === 'variable') return item.type === 'text' ? 'boolean' : { misuse: 'type-mismatch' };
    const inside = typeInside(list);
    if (inside === null || item.type === 'list' || item.type === 'boolean') return { misuse: 'invalid-argument' };
    return inside === 'any' || inside === item.type ? 'boolean' : { misuse: 'type-mismatch' };
  },
  test: ([item, list], build) => {
    const itemOf = build.operand(item as Expression);
    if (list?.kind === 'constant' && typeof list.value === 'object') {
      const fixed = new Set<unknown>(list.value);
      return (values) => {
        const value = itemOf(values);
        return value === null ? null : fixed.has(value);
      };
    }
    const listOf = build.operand(list as Expression);
    return (values) => {
      const value = itemOf(values);
      const all = listOf(values);
      return typeof value === 'string' && typeof all === 'object' && all !== null ? all.includes(value) : null;
    };
  },
  testColumns: ([item, list], build) => containColumns(item as Expression, list as Expression, build),
  lowerTest: (args, lower) => {
    const [item, list] = args.map((arg) => lower.named(lower.operand(arg)));
    const known = [item?.known ?? true, list?.known ?? true];
    const rule: Rule = { in: [item?.value ?? null, list?.value ?? null] };
    return { whenTrue: allRules([...known, rule]), whenFalse: allRules([...known, { '!': [rule] }]) };
  },
  sqlTest: ([item, list], build) => sqlIn(item as Expression, list as Expression, build),
};
