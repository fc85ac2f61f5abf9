import type { TierColour, TierDefinition } from '@tierwright/model';
import { documentId } from '../document-id.js';
import { localized } from '../localized.js';

type TierRow = readonly [key: string, zh: string, en: string, colour: TierColour];

/** Tiers, best first; the id of each follows from its key. */
export const tiersOf = (...rows: readonly TierRow[]): TierDefinition[] =>
  rows.map(([key, zh, en, colour]) => ({ id: tierId(key), key, name: localized(zh, en), colour }));

/** Id of the tier with a key. */
export const tierId = (key: string): string => documentId('tier', wordOf(key));

/** Word of the node where a tier ends, for `drawFlow`. */
export const endOf = (key: string): string => `end${wordOf(key)}`;

// With `end` before it a word of seven letters still fits an id.
const wordOf = (key: string): string =>
  key
    .toLowerCase()
    .replace(/[^0-9a-z]/g, '')
    .slice(0, 7);
