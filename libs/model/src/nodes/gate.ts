import { z } from 'zod';
import { DocumentId } from '../ids.js';
import { Conditions } from '../rule.js';
import { exit, nodeBase, unknownExit, type Exit } from './node-base.js';

export const GateNode = z
  .strictObject({
    ...nodeBase,
    type: z.literal('gate'),
    when: Conditions,
    /** Veto sends whom the conditions hit to the vetoed exit; cap lets through and limits the later tier. */
    mode: z.enum(['veto', 'cap']),
    /** The best tier a capped customer may end in. */
    cap: DocumentId.optional(),
  })
  .meta({ id: 'GateNode', description: 'A hard rule: exits passed, vetoed, unknown; or next, unknown when it caps' });
export type GateNode = z.infer<typeof GateNode>;

export const gateExits = (node: GateNode): Exit[] =>
  node.mode === 'veto' ? [exit('passed'), exit('vetoed'), unknownExit] : [exit('next'), unknownExit];
