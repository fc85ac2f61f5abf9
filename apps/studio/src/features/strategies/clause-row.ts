import {
  operatorsFor,
  rowOfRule,
  type ConditionRow,
  type FactDefinition,
  type Rule,
  type RowOperator,
} from '@tierwright/model';

/** A comparison of a fact with one value, as a row of fields shows it. */
export interface SimpleRow extends ConditionRow {
  readonly value: number | string | boolean;
}

const symbols: Partial<Record<RowOperator, string>> = {
  '>=': '≥',
  '>': '>',
  '<=': '≤',
  '<': '<',
  '==': '=',
  '!=': '≠',
};

/** The comparisons with one value that fit a fact, with their signs. */
export function simpleOperators(fact: FactDefinition): { value: RowOperator; label: string }[] {
  return operatorsFor(fact.type).flatMap((value) => {
    const label = symbols[value];
    return label === undefined ? [] : [{ value, label }];
  });
}

/** The fields of a rule; null when it is not a comparison of a known fact with one value, and is kept as it is. */
export function simpleRow(rule: Rule, facts: readonly FactDefinition[]): SimpleRow | null {
  const row = rowOfRule(rule);
  if (!row || Array.isArray(row.value)) return null;
  const fact = facts.find(({ key }) => key === row.fact);
  const fits = fact !== undefined && simpleOperators(fact).some(({ value }) => value === row.operator);
  return fits ? { ...row, value: row.value as SimpleRow['value'] } : null;
}

/** A first comparison for a fact that was just chosen; null for a list, which one value cannot be compared with. */
export function firstRow(fact: FactDefinition): SimpleRow | null {
  const [operator] = simpleOperators(fact);
  if (!operator) return null;
  return { fact: fact.key, operator: operator.value, value: firstValue(fact) };
}

function firstValue(fact: FactDefinition): SimpleRow['value'] {
  if (fact.type === 'boolean') return true;
  if (fact.type === 'text') return '';
  if (fact.type === 'enum') return fact.options?.[0]?.value ?? '';
  return fact.range?.min ?? 0;
}
