import { describe, expect, it } from '@jest/globals';
import { FactType } from '../fact.js';
import { operatorsFor, rowOfRule, ruleOfRow, type ConditionRow, type RowOperator } from './condition-row.js';

const valueFor: Record<RowOperator, ConditionRow['value']> = {
  '>=': 1,
  '>': 1.5,
  '<=': 2,
  '<': -1,
  '==': 'a',
  '!=': 'b',
  between: [1, 2],
  in: ['a', 'b'],
  'not-in': ['a'],
  contains: 'a',
};

describe('a condition row', () => {
  it('reads back from the rule it is stored as, for every operator of every type', () => {
    for (const type of FactType.options) {
      for (const operator of operatorsFor(type)) {
        const row = { fact: 'volume', operator, value: valueFor[operator] };
        expect(rowOfRule(ruleOfRow(row))).toEqual(row);
      }
    }
  });

  it.each([
    null,
    7,
    { and: [{ '>=': [{ var: 'a' }, 1] }] },
    { '>=': [{ '+': [{ var: 'a' }, 1] }, 1] },
    { '>=': [{ var: 'a' }, { var: 'b' }] },
    { '!': [{ '>=': [{ var: 'a' }, 1] }] },
    { '>=': [{ var: 'a' }, 1], '<': [{ var: 'a' }, 2] },
    { in: ['a', ['a']] },
  ])('does not show what it cannot write back: %j', (rule) => {
    expect(rowOfRule(rule)).toBeNull();
  });
});
