import {
  numericFactTypes,
  operatorsFor,
  type ConditionRow,
  type FactDefinition,
  type RowOperator,
} from '@tierwright/model';

/** A first condition on a fact: the usual comparison with a value that makes sense for its type. */
export function firstRow(fact: FactDefinition): ConditionRow {
  const [operator = '=='] = operatorsFor(fact.type);
  return { fact: fact.key, operator, value: firstValue(fact, operator) };
}

/** The row with another comparison; its value is kept where the new comparison takes it. */
export function withOperator(row: ConditionRow, operator: RowOperator, fact: FactDefinition): ConditionRow {
  const list = (value: ConditionRow['value']) => (Array.isArray(value) ? value : [value]);
  const wantsList = operator === 'in' || operator === 'not-in';
  const [first] = list(row.value);
  if (operator === 'between') {
    const low = typeof first === 'number' ? first : 0;
    return { ...row, operator, value: Array.isArray(row.value) && row.value.length > 1 ? row.value : [low, low] };
  }
  if (wantsList) return { ...row, operator, value: list(row.value).filter((item) => typeof item === 'string') };
  const value = typeof first === 'object' || first === undefined ? firstValue(fact, operator) : first;
  return { ...row, operator, value };
}

function firstValue(fact: FactDefinition, operator: RowOperator): ConditionRow['value'] {
  if (fact.type === 'boolean') return true;
  if (numericFactTypes.has(fact.type)) return operator === 'between' ? [0, 0] : 0;
  const [option] = fact.options ?? [];
  return operator === 'in' || operator === 'not-in' ? (option ? [option.value] : []) : (option?.value ?? '');
}
