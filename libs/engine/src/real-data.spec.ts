import { describe, expect, it } from '@jest/globals';
import { abcLifetime, rfmSegments, type Ladder } from '@tierwright/examples';
import type { GradingDocument } from '@tierwright/model';
import { compile, withCuts } from './compile.js';
import { computeCuts } from './cuts.js';
import { gradeAll } from './evaluate.js';
import { hasCdnow, readCdnow } from './testing/cdnow.js';

/** Tier keys of all customers, cuts computed from them. */
function keysOf(document: GradingDocument, rows: { facts: Record<string, number> }[]) {
  const { program } = compile(document);
  expect(program.diagnostics).toEqual([]);
  const keys = new Map(document.tiers.map(({ id, key }) => [id, key]));
  return gradeAll(withCuts(program, computeCuts(program, rows)), rows).map(({ tier }) => keys.get(tier ?? '') ?? null);
}

const tally = (keys: readonly (string | null)[]) => {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key ?? 'ungraded'] = (counts[key ?? 'ungraded'] ?? 0) + 1;
  return counts;
};

/** Score 5 while fewer than a fifth of all customers are better, 4 while fewer than two fifths are, and so on. */
function quintileScores(values: readonly number[], lowIsBest: boolean): Map<number, number> {
  const sorted = [...values].sort((a, b) => (lowIsBest ? a - b : b - a));
  const scores = new Map<number, number>();
  sorted.forEach((value, better) => {
    if (!scores.has(value)) scores.set(value, 5 - Math.floor((5 * better) / sorted.length));
  });
  return scores;
}

/** The same scores as bands, lowest value first. */
function ladderOf(scores: ReadonlyMap<number, number>): Ladder {
  const steps = [...scores].sort(([a], [b]) => a - b).filter(([, score], at, all) => all[at - 1]?.[1] !== score);
  return { borders: steps.slice(1).map(([value]) => value), scores: steps.map(([, score]) => score) };
}

/** The ranges of the source as it prints them: R, F, M. */
const ranges = `
CH 5-5 5-5 5-5
PL 3-5 3-5 2-5
LO 2-4 2-4 2-4
PR 3-4 1-3 3-5
NE 4-5 1-3 1-5
CL 1-2 3-4 4-5
AR 1-2 2-5 4-5
NA 1-3 3-5 3-5
AS 2-3 1-3 1-4
LS 1-1 1-5 1-5`
  .trim()
  .split('\n')
  .map((text) => text.split(' '));

const segmentOf = (scores: readonly number[]): string => {
  const fits = ranges.find(([, ...of]) =>
    of.every((range, at) => {
      const [least = NaN, most = NaN] = range.split('-').map(Number);
      const score = scores[at] ?? NaN;
      return least <= score && score <= most;
    }),
  );
  return fits?.[0] ?? 'OT';
};

const fives = [1, 2, 3, 4, 5];
const step: Ladder = { borders: [2, 3, 4, 5], scores: fives };

describe('the ten RFM segments', () => {
  it('are the first range that fits, for each of the 125 scores', () => {
    const scores = fives.flatMap((r) => fives.flatMap((f) => fives.map((m) => [r, f, m] as const)));
    const rows = scores.map(([r, f, m]) => ({ facts: { recency_days: r, order_count_12m: f, sales_12m: m } }));
    const keys = keysOf(rfmSegments('CNY', { recency: step, frequency: step, monetary: step }), rows);
    expect(keys).toEqual(scores.map(segmentOf));
    const open = scores.filter((_, at) => keys[at] === 'OT').map((each) => each.join(''));
    expect(open).toEqual(['215', '241', '251', '252', '341', '351', '441', '451', '541', '551']);
  });
});

(hasCdnow ? describe : describe.skip)(
  'the 23,570 buyers of CDNOW (../shared/data/cdnow.txt beside the repository)',
  () => {
    const buyers = hasCdnow ? readCdnow() : [];

    it('are 7,695 A, 8,067 B and 7,808 C by lifetime sales', () => {
      const rows = buyers.map(({ spent }) => ({ facts: { lifetime_sales: spent } }));
      expect(tally(keysOf(abcLifetime('USD'), rows))).toEqual({ A: 7695, B: 8067, C: 7808 });
    });

    it('are each in exactly one RFM segment, the one that sorting them by hand gives', () => {
      const recency = quintileScores(
        buyers.map((buyer) => buyer.daysSinceLast),
        true,
      );
      const frequency = quintileScores(
        buyers.map((buyer) => buyer.purchases),
        false,
      );
      const monetary = quintileScores(
        buyers.map((buyer) => buyer.spent),
        false,
      );
      const ladders = { recency: ladderOf(recency), frequency: ladderOf(frequency), monetary: ladderOf(monetary) };
      const rows = buyers.map(({ spent, purchases, daysSinceLast }) => ({
        facts: { recency_days: daysSinceLast, order_count_12m: purchases, sales_12m: spent },
      }));
      const expected = buyers.map(({ spent, purchases, daysSinceLast }) =>
        segmentOf([recency.get(daysSinceLast) ?? NaN, frequency.get(purchases) ?? NaN, monetary.get(spent) ?? NaN]),
      );
      const keys = keysOf(rfmSegments('USD', ladders), rows);
      expect(keys).toEqual(expected);
      expect(Object.values(tally(keys)).reduce((sum, count) => sum + count, 0)).toBe(23_570);
    });
  },
);
