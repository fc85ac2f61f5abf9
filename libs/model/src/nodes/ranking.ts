import { z } from 'zod';
import { DocumentId, FactKey } from '../ids.js';
import { LocalizedText } from '../text.js';
import { exit, nodeBase, unknownExit, type Exit } from './node-base.js';

export const RankingBand = z
  .strictObject({ id: DocumentId, label: LocalizedText.optional(), upTo: z.number().positive().optional() })
  .meta({
    id: 'RankingBand',
    description: 'Best first; upTo is a cumulative percent or count where the band ends, absent on the last band',
  });
export type RankingBand = z.infer<typeof RankingBand>;

export const RankingNode = z
  .strictObject({
    ...nodeBase,
    type: z.literal('ranking'),
    fact: FactKey,
    method: z.enum(['cumulative-share', 'percentile', 'top-n']),
    bands: z.array(RankingBand).min(1).max(20),
  })
  .meta({
    id: 'RankingNode',
    description:
      'Bands by rank among the customers who arrive with a value: share of the total, share of customers, or count',
  });
export type RankingNode = z.infer<typeof RankingNode>;

export const rankingExits = (node: RankingNode): Exit[] => [...node.bands.map((band) => exit(band.id)), unknownExit];
