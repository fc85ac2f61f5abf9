import { z } from 'zod';
import { DocumentId } from '../ids.js';
import { Conditions } from '../rule.js';
import { LocalizedText } from '../text.js';
import { exit, nodeBase, unknownExit, type Exit } from './node-base.js';

export const SwitchCase = z
  .strictObject({ id: DocumentId, label: LocalizedText, when: Conditions })
  .meta({ id: 'SwitchCase', description: 'One case of a switch; its id is the exit of those it takes' });
export type SwitchCase = z.infer<typeof SwitchCase>;

export const SwitchNode = z
  .strictObject({
    ...nodeBase,
    type: z.literal('switch'),
    /** Asked in order; the first that is not surely false decides. */
    cases: z.array(SwitchCase).min(1).max(50),
    /** Where a customer goes whose deciding case is unknown; absent means the unknown exit. */
    missing: z.enum(['unknown', 'otherwise', 'ungraded']).optional(),
  })
  .meta({ id: 'SwitchNode', description: 'The first matching of several conditions; exits case…, default, unknown' });
export type SwitchNode = z.infer<typeof SwitchNode>;

export const switchExits = ({ cases, missing = 'unknown' }: SwitchNode): Exit[] => [
  ...cases.map(({ id }) => exit(id)),
  exit('default'),
  ...(missing === 'unknown' ? [unknownExit] : []),
];
