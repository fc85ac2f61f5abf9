import { z } from 'zod';
import { DocumentId, FactKey, ModelKey } from '../ids.js';
import { LocalizedText, storableText } from '../text.js';
import { exit, nodeBase, unknownExit, type Exit } from './node-base.js';

export const ReferenceExit = z
  .strictObject({
    id: DocumentId,
    /** Key of a tier of the version. */
    tier: storableText(20).min(1),
    label: LocalizedText,
  })
  .meta({ id: 'ReferenceExit', description: 'The way out of customers whom the other model gives one tier' });
export type ReferenceExit = z.infer<typeof ReferenceExit>;

export const ReferenceNode = z
  .strictObject({
    ...nodeBase,
    type: z.literal('reference'),
    /** Null until one is chosen. */
    model: ModelKey.nullable(),
    /** Number of the published version; it never moves by itself. */
    version: z.int().min(1),
    takes: z.enum(['tier', 'score']),
    /** The name of the score, when that is what is taken. */
    output: FactKey.optional(),
    /** One for each tier of the version, best first; unused when the score is taken. */
    exits: z.array(ReferenceExit).max(30),
  })
  .meta({
    id: 'ReferenceNode',
    description: 'The tier or the score that a pinned version of another model gives the same customer',
  });
export type ReferenceNode = z.infer<typeof ReferenceNode>;

export const referenceExits = (node: ReferenceNode): Exit[] => [
  ...(node.takes === 'tier' ? node.exits.map(({ id }) => exit(id)) : [exit('next')]),
  unknownExit,
];

/** How a pinned version is named among the references of a document: `key@number`. */
export const referenceName = ({ model, version }: Pick<ReferenceNode, 'model' | 'version'>): string =>
  `${model ?? ''}@${version}`;
