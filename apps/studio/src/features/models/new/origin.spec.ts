import { describe, expect, it } from '@jest/globals';
import { demoFacts } from '@tierwright/examples';
import { GradingDocument } from '@tierwright/model';
import { methods, needsOf, trialOf } from './origin.js';

describe('what a new model starts from', () => {
  it('is a whole document for every method', () => {
    for (const method of methods)
      expect(GradingDocument.safeParse(trialOf(method, '新模型', demoFacts)).success).toBe(true);
  });

  it('names the facts it reads and those the dictionary lacks', () => {
    expect(needsOf('abc', demoFacts).known.map((fact) => fact.key)).toEqual(['lifetime_sales']);
    expect(needsOf('value-potential', []).unknown).toHaveLength(2);
    expect(needsOf('blank', demoFacts)).toEqual({ known: [], unknown: [] });
  });
});
