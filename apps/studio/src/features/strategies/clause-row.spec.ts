import { describe, expect, it } from '@jest/globals';
import { oilGasModel, oilGasStrategy } from '@tierwright/examples';
import { ruleOfRow } from '@tierwright/model';
import { firstRow, simpleOperators, simpleRow } from './clause-row.js';

const { facts } = oilGasModel;

describe('a condition as a row of fields', () => {
  it('shows every condition of the demo strategy', () => {
    const rules = oilGasStrategy.clauses.flatMap(({ when }) => when.conditions.map(({ rule }) => rule));
    expect(rules.map((rule) => simpleRow(rule, oilGasStrategy.facts))).not.toContain(null);
  });

  it('gives back the rule it was read from', () => {
    const rule = { '>': [{ var: 'overdue_days' }, 15] };
    const row = simpleRow(rule, oilGasStrategy.facts);
    expect(row && ruleOfRow(row)).toEqual(rule);
  });

  it('keeps a rule of a fact it does not know, of several values, or of another shape', () => {
    const kept = [
      { '>': [{ var: 'unknown_fact' }, 15] },
      { in: [{ var: 'region' }, ['a', 'b']] },
      { and: [{ '>': [{ var: 'overdue_days' }, 15] }] },
    ];
    expect(kept.map((rule) => simpleRow(rule, facts))).toEqual([null, null, null]);
  });

  it('starts a fact with a comparison that fits its type', () => {
    for (const fact of facts) {
      const row = firstRow(fact);
      if (!row) expect(simpleOperators(fact)).toEqual([]);
      else expect(simpleRow(ruleOfRow(row), facts)).toEqual(row);
    }
  });
});
