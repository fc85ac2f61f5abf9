import type { UngradedReason } from '@tierwright/model';
import { stopped, type Program, type Row } from '../program.js';
import { createRow, walk } from '../row.js';

/** What a version that is referred to gave for the customer of a row. */
export interface SubResult {
  /** Index of the tier there; -1 is ungraded. */
  readonly tier: number;
  readonly score: number | null;
  /** Why there is no tier, told of the node that refers. */
  readonly reasons: UngradedReason[];
  /** Whether a value of the customer cannot be used at all, so that nobody may answer for it. */
  readonly unusable: boolean;
}

// What is wrong with the data or the evaluation itself; the rest is an answer that is not known.
const fatal: ReadonlySet<UngradedReason['code']> = new Set([
  'wrong-type',
  'out-of-range',
  'not-finite',
  'no-as-of',
  'budget-exceeded',
]);

const none: SubResult = { tier: stopped, score: null, reasons: [], unusable: false };

/** Runs a program for the customer and the day of another walk. */
export function createSubWalk(program: Program, node: string) {
  let own: Row | null = null;
  let last = none;
  return {
    run: (row: Row): SubResult => {
      if (own?.asOf !== row.asOf) own = createRow(program, row.asOf);
      const tier = walk(program, own, row.facts);
      const reasons = tier < 0 ? own.reasons.map(({ code, fact }) => ({ code, fact, node })) : [];
      const unusable = reasons.some(
        ({ code, fact }) => fatal.has(code) && (fact !== null || code === 'budget-exceeded'),
      );
      last = { tier, score: own.score, reasons, unusable };
      return last;
    },
    /** The result of the last run. */
    last: (): SubResult => last,
  };
}
