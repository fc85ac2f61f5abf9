import { describe, expect, it } from '@jest/globals';
import { FactType, operatorsFor, rowOfRule, ruleOfRow, type FactDefinition } from '@tierwright/model';
import { firstRow, withOperator } from './first-row.js';

const factOf = (type: FactDefinition['type']): FactDefinition => ({
  key: 'some_fact',
  label: { zh: '字段', en: 'field' },
  type,
});

describe('a condition row', () => {
  it('can be begun on every type and changed to every comparison of it, and is still a row', () => {
    for (const type of FactType.options) {
      const fact = factOf(type);
      for (const from of operatorsFor(type)) {
        for (const to of operatorsFor(type)) {
          const row = withOperator(withOperator(firstRow(fact), from, fact), to, fact);
          expect(row.operator).toBe(to);
          expect(rowOfRule(ruleOfRow(row))).toEqual(row);
        }
      }
    }
  });

  it('keeps the number when only the comparison changes', () => {
    const row = { fact: 'some_fact', operator: '>=' as const, value: 3000 };
    expect(withOperator(row, '<', factOf('number')).value).toBe(3000);
    expect(withOperator(row, 'between', factOf('number')).value).toEqual([3000, 3000]);
  });
});
