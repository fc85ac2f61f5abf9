import type { NodeOf } from '@tierwright/model';
import { banded, line } from '../drawing/characteristics.js';
import { place } from '../drawing/draw-flow.js';

/** Borders in the unit of the fact, lowest first, and the score from 1 to 5 of each band: one more than borders. */
export interface Ladder {
  readonly borders: readonly number[];
  readonly scores: readonly number[];
}

/** The three ladders; 5 is best everywhere, so few days since the last order score high. */
export interface RfmLadders {
  readonly recency: Ladder;
  readonly frequency: Ladder;
  readonly monetary: Ladder;
}

/** Ladders to start with; they are estimates, quintiles of your own customers take their place. */
export const startingLadders: RfmLadders = {
  recency: { borders: [30, 90, 180, 365], scores: [5, 4, 3, 2, 1] },
  frequency: { borders: [2, 3, 5, 10], scores: [1, 2, 3, 4, 5] },
  monetary: { borders: [1000, 5000, 20_000, 100_000], scores: [1, 2, 3, 4, 5] },
};

const parts = [
  ['recency', 'R 最近', 'R: recency', 'recency_days', 'r_score', '距末单天数', 'Days since last order'],
  ['frequency', 'F 频次', 'F: frequency', 'order_count_12m', 'f_score', '近12月订单数', 'Orders in 12 months'],
  ['monetary', 'M 金额', 'M: monetary', 'sales_12m', 'm_score', '近12月销售额', 'Sales in 12 months'],
] as const;

/** One scorecard for each of R, F and M; they follow each other. */
export const rfmCards = (ladders: RfmLadders): NodeOf<'scorecard'>[] =>
  parts.map(([word, zh, en, fact, output, factZh, factEn], index) => ({
    ...place(word, zh, en, index, 700),
    type: 'scorecard',
    output,
    base: 0,
    round: 0,
    characteristics: [banded(line(word, factZh, factEn, fact), word, ladders[word].borders, ladders[word].scores)],
    bands: [],
  }));
