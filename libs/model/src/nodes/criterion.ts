import { z } from 'zod';
import { Conditions } from '../rule.js';
import { exit, nodeBase, unknownExit, type Exit } from './node-base.js';

export const CriterionNode = z
  .strictObject({
    ...nodeBase,
    type: z.literal('criterion'),
    when: Conditions,
    /** Where a customer goes whose answer is unknown; absent means the unknown exit. */
    missing: z.enum(['unknown', 'otherwise', 'ungraded']).optional(),
  })
  .meta({
    id: 'CriterionNode',
    description: 'A yes/no question on facts and earlier scores; exits met, otherwise, unknown',
  });
export type CriterionNode = z.infer<typeof CriterionNode>;

export const criterionExits = (node: CriterionNode): Exit[] =>
  (node.missing ?? 'unknown') === 'unknown'
    ? [exit('met'), exit('otherwise'), unknownExit]
    : [exit('met'), exit('otherwise')];
