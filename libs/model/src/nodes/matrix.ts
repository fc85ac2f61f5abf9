import { z } from 'zod';
import { Band } from '../band.js';
import { DocumentId, FactKey } from '../ids.js';
import { LocalizedText } from '../text.js';
import { exit, nodeBase, unknownExit, type Exit } from './node-base.js';

export const MatrixAxis = z
  .strictObject({
    id: DocumentId,
    label: LocalizedText,
    fact: FactKey,
    bands: z.array(Band).min(1).max(10),
    /** Without a value: the unknown exit (when absent), no tier, or the band named. */
    missing: z.union([z.enum(['unknown', 'ungraded']), z.strictObject({ band: DocumentId })]).optional(),
  })
  .meta({ id: 'MatrixAxis', description: 'A banded fact or earlier score' });
export type MatrixAxis = z.infer<typeof MatrixAxis>;

export const MatrixNode = z
  .strictObject({
    ...nodeBase,
    type: z.literal('matrix'),
    rows: MatrixAxis,
    columns: MatrixAxis,
    /** The ways out, best first. */
    exits: z
      .array(z.strictObject({ id: DocumentId, label: LocalizedText }))
      .min(1)
      .max(100),
    cells: z.array(z.strictObject({ row: DocumentId, column: DocumentId, exit: DocumentId })).max(100),
  })
  .meta({ id: 'MatrixNode', description: 'Two banded axes; each cell leads to one of the exits' });
export type MatrixNode = z.infer<typeof MatrixNode>;

export const matrixExits = (node: MatrixNode): Exit[] => [...node.exits.map(({ id }) => exit(id)), unknownExit];
