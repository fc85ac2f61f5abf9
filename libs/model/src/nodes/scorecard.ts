import { z } from 'zod';
import { Band } from '../band.js';
import { DocumentId, FactKey } from '../ids.js';
import { LocalizedText } from '../text.js';
import { Points, ScorecardCharacteristic } from './characteristic.js';
import { exit, nodeBase, unknownExit, type Exit } from './node-base.js';

export const ScorecardGroup = z
  .strictObject({ id: DocumentId, label: LocalizedText, max: Points.optional(), min: Points.optional() })
  .meta({ id: 'ScorecardGroup', description: 'Characteristics whose points together stay between min and max' });
export type ScorecardGroup = z.infer<typeof ScorecardGroup>;

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
    /** Limits of the points of some characteristics together. */
    groups: z.array(ScorecardGroup).max(50).optional(),
    /** Limits of the total, base included, before it is rounded. */
    limits: z.strictObject({ min: Points.optional(), max: Points.optional() }).optional(),
    /** Bands of the score, one exit each; without them there is the one exit next. */
    bands: z.array(Band).max(50),
  })
  .meta({
    id: 'ScorecardNode',
    description:
      'Points → decay → weight → sum and limits of each group → base + groups → limits of the total → rounding; gives a named score and, with bands, an exit each',
  });
export type ScorecardNode = z.infer<typeof ScorecardNode>;

export const scorecardExits = (node: ScorecardNode): Exit[] => [
  // Best first, as tiers are read.
  ...(node.bands.length ? [...node.bands].reverse().map((band) => exit(band.id)) : [exit('next')]),
  unknownExit,
];
