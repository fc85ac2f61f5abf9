import { z } from 'zod';
import { exit, nodeBase, type Exit } from './node-base.js';

export const StartNode = z
  .strictObject({ ...nodeBase, type: z.literal('start') })
  .meta({ id: 'StartNode', description: 'Every customer enters here' });
export type StartNode = z.infer<typeof StartNode>;

export const startExits = (): Exit[] => [exit('next')];
