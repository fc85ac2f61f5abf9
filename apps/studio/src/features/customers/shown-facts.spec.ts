import { describe, expect, it } from '@jest/globals';
import { demoFacts } from '@tierwright/examples';
import { shownFacts } from './shown-facts.js';

describe('the facts a list of customers shows', () => {
  it('are one to group by and three to compare', () => {
    const shown = shownFacts(demoFacts);
    expect(shown).toHaveLength(4);
    expect(shown.map((fact) => fact.type)[0]).toBe('enum');
  });

  it('are none while nothing is declared', () => {
    expect(shownFacts([])).toEqual([]);
  });
});
