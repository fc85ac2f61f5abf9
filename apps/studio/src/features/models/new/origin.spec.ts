import { describe, expect, it } from '@jest/globals';
import { Starter } from '@tierwright/contract';
import { demoFacts } from '@tierwright/examples';
import { GradingDocument } from '@tierwright/model';
import { fromNothing, further, isFurther, needsOf, trialOf, usual } from './origin.js';

describe('what a new model starts from', () => {
  it('is a whole document for every method', () => {
    for (const method of [...usual, ...further.flatMap(({ names }) => names)])
      expect(GradingDocument.safeParse(trialOf(method, '新模型', demoFacts)).success).toBe(true);
  });

  it('names the facts it reads and those it brings along', () => {
    expect(needsOf('abc', demoFacts).known.map((fact) => fact.key)).toEqual(['lifetime_sales']);
    expect(needsOf('value-potential', []).lacking.map((fact) => fact.label.zh)).toEqual(['潜在用油量', '年营收']);
    expect(needsOf('oil-gas-sites', demoFacts).lacking).toHaveLength(3);
    expect(needsOf('blank', demoFacts)).toEqual({ known: [], lacking: [] });
  });

  it('offers every starter once, the further methods in groups that are not empty', () => {
    const offered = [...fromNothing, ...usual, ...further.flatMap(({ names }) => names)];
    expect([...offered].sort()).toEqual([...Starter.options, 'copy'].sort());
    expect(further.every(({ names }) => names.length > 0)).toBe(true);
    expect([isFurther('rfm-segments'), isFurther('abc')]).toEqual([true, false]);
  });
});
