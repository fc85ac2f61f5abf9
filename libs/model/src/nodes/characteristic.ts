import { z } from 'zod';
import { Band } from '../band.js';
import { DocumentId, FactKey } from '../ids.js';
import { LocalizedText, storableText } from '../text.js';

/** Points of a band, a value group or a line; negative ones take away. */
export const Points = z.number().min(-1e6).max(1e6);

/** What a characteristic does without a value; absent means unknown. */
const CharacteristicMissing = z.union([
  z.enum(['unknown', 'reweight', 'ungraded']),
  z.strictObject({ points: Points }),
]);

export const PointDecay = z
  .strictObject({
    /** The date the points count from. */
    fact: FactKey,
    method: z.enum(['linear', 'half-life']),
    /** Days until nothing is left, or until half is left. */
    days: z.number().positive().max(1e6),
  })
  .meta({
    id: 'PointDecay',
    description:
      'Points fade with the days since a date: linear is × max(0, 1 − d / days), half-life × 0.5^(d / days); a future date is × 1',
  });
export type PointDecay = z.infer<typeof PointDecay>;

export const LinearPoint = z.strictObject({ at: z.number(), points: Points }).meta({
  id: 'LinearPoint',
  description: 'A value with its points; between two of them points run in a straight line',
});
export type LinearPoint = z.infer<typeof LinearPoint>;

const characteristicBase = {
  id: DocumentId,
  label: LocalizedText,
  fact: FactKey,
  weight: z.number().min(0).max(1000),
  missing: CharacteristicMissing.optional(),
  /** The group whose limits its points count towards. */
  group: DocumentId.optional(),
  decay: PointDecay.optional(),
};

const bandsBy = z.strictObject({
  ...characteristicBase,
  by: z.literal('bands'),
  bands: z
    .array(z.strictObject({ ...Band.shape, points: Points }))
    .min(1)
    .max(50),
});

const valuesBy = z.strictObject({
  ...characteristicBase,
  by: z.literal('values'),
  groups: z
    .array(z.strictObject({ id: DocumentId, values: z.array(storableText(200)).max(200), points: Points }))
    .max(50),
  /** Points of a value that no group names. */
  others: Points,
});

const linearBy = z.strictObject({
  ...characteristicBase,
  by: z.literal('linear'),
  /** Ascending by `at`; below the first and above the last the points stay those of the end. */
  points: z.array(LinearPoint).min(2).max(50),
});

export const ScorecardCharacteristic = z.discriminatedUnion('by', [bandsBy, valuesBy, linearBy]).meta({
  id: 'ScorecardCharacteristic',
  description: 'One line of a scorecard: weight × points of the band, of the value group or on the line',
});
export type ScorecardCharacteristic = z.infer<typeof ScorecardCharacteristic>;
