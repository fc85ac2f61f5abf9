import { z } from 'zod';
import { FactKey } from '../ids.js';
import { Rule } from '../rule.js';
import { LocalizedText } from '../text.js';
import { exit, nodeBase, unknownExit, type Exit } from './node-base.js';

export const FormulaNode = z
  .strictObject({
    ...nodeBase,
    type: z.literal('formula'),
    /** The name later nodes know the number by. */
    output: FactKey,
    /** A rule that gives a number. */
    rule: Rule,
    unit: LocalizedText.optional(),
    /** Decimals the number is rounded to before any comparison, 6 when absent. */
    round: z.int().min(0).max(8).optional(),
  })
  .meta({
    id: 'FormulaNode',
    description: 'A named number computed from facts and earlier results; exits next, unknown',
  });
export type FormulaNode = z.infer<typeof FormulaNode>;

export const formulaExits = (): Exit[] => [exit('next'), unknownExit];
