import { describe, expect, it } from '@jest/globals';
import { demoFacts } from '@tierwright/examples';
import type { FactDefinition, Facts } from '@tierwright/model';
import { shownFacts } from './shown-facts.js';

const valued = (facts: readonly FactDefinition[]) => Object.fromEntries(facts.map(({ key }) => [key, 1]));

describe('the facts a list of customers shows', () => {
  it('are one to group by and three to compare', () => {
    const shown = shownFacts(demoFacts, [valued(demoFacts)]);
    expect(shown).toHaveLength(4);
    expect(shown.map((fact) => fact.type)[0]).toBe('enum');
  });

  it('are only facts that somebody in the list has', () => {
    const [last] = demoFacts.filter(({ type }) => type === 'money').slice(-1);
    const customers: Facts[] = [{}, { [last?.key ?? '']: 5, region: null }];
    expect(shownFacts(demoFacts, customers)).toEqual([last]);
  });

  it('are none while nothing is declared', () => {
    expect(shownFacts([], [{}])).toEqual([]);
  });
});
