import { z } from 'zod';
import { Band } from '../band.js';
import { DocumentId, FactKey } from '../ids.js';
import { LocalizedText, storableText } from '../text.js';
import { exit, nodeBase, unknownExit, type Exit } from './node-base.js';

const Points = z.number().min(-1e6).max(1e6);

/** What a characteristic does without a value; absent means unknown. */
const CharacteristicMissing = z.union([
  z.enum(['unknown', 'reweight', 'ungraded']),
  z.strictObject({ points: Points }),
]);

const characteristicBase = {
  id: DocumentId,
  label: LocalizedText,
  fact: FactKey,
  weight: z.number().min(0).max(1000),
  missing: CharacteristicMissing.optional(),
};

export const ScorecardCharacteristic = z
  .discriminatedUnion('by', [
    z.strictObject({
      ...characteristicBase,
      by: z.literal('bands'),
      bands: z
        .array(z.strictObject({ ...Band.shape, points: Points }))
        .min(1)
        .max(50),
    }),
    z.strictObject({
      ...characteristicBase,
      by: z.literal('values'),
      groups: z
        .array(z.strictObject({ id: DocumentId, values: z.array(storableText(200)).max(200), points: Points }))
        .max(50),
      /** Points of a value that no group names. */
      others: Points,
    }),
  ])
  .meta({
    id: 'ScorecardCharacteristic',
    description: 'One line of a scorecard: weight × points of the band or value group',
  });
export type ScorecardCharacteristic = z.infer<typeof ScorecardCharacteristic>;

export const ScorecardNode = z
  .strictObject({
    ...nodeBase,
    type: z.literal('scorecard'),
    /** The name later nodes and callers know the score by. */
    output: FactKey,
    base: Points,
    /** Decimals the score is rounded to before any comparison, 6 when absent. */
    round: z.int().min(0).max(8).optional(),
    characteristics: z.array(ScorecardCharacteristic).max(100),
    /** Bands of the score, one exit each; without them there is the one exit next. */
    bands: z.array(Band).max(50),
  })
  .meta({
    id: 'ScorecardNode',
    description: 'Base points plus weighted characteristics; gives a named score and, with bands, an exit each',
  });
export type ScorecardNode = z.infer<typeof ScorecardNode>;

export const scorecardExits = (node: ScorecardNode): Exit[] => [
  // Best first, as tiers are read.
  ...(node.bands.length ? [...node.bands].reverse().map((band) => exit(band.id)) : [exit('next')]),
  unknownExit,
];
