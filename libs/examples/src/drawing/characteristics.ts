import type { ScorecardCharacteristic } from '@tierwright/model';
import { documentId } from '../document-id.js';
import { localized } from '../localized.js';
import { bandId, pointBands } from './bands.js';

/** What every line of a scorecard has. */
export type Line = Pick<ScorecardCharacteristic, 'id' | 'label' | 'fact' | 'weight'>;

/** What every line of a scorecard has; `word` makes its id. */
export const line = (word: string, zh: string, en: string, fact: string, weight = 1): Line => ({
  id: documentId('characteristic', word),
  label: localized(zh, en),
  fact,
  weight,
});

/** Points by straight lines between the given places, flat outside them. */
export const linear = (
  of: Line,
  ...points: readonly (readonly [at: number, points: number])[]
): ScorecardCharacteristic => ({
  ...of,
  by: 'linear',
  points: points.map(([at, each]) => ({ at, points: each })),
});

/** Points by bands that ascend from each border, one more point than borders; `word` makes the ids. */
export const banded = (
  of: Line,
  word: string,
  borders: readonly number[],
  points: readonly number[],
): ScorecardCharacteristic => ({ ...of, by: 'bands', bands: pointBands(word, borders, points) });

/** Points by value, 0 for a value not named; `word` makes the ids. */
export const valued = (of: Line, word: string, points: Readonly<Record<string, number>>): ScorecardCharacteristic => ({
  ...of,
  by: 'values',
  groups: Object.entries(points).map(([value, each], index) => ({
    id: bandId(word, index),
    values: [value],
    points: each,
  })),
  others: 0,
});
