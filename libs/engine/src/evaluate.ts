import type { Decision, Facts, TraceStep } from '@tierwright/model';
import type { AsOf } from './derived.js';
import type { CustomerRow, Program } from './program.js';
import { createRow, giveRowBack, takeRow, walk } from './row.js';

/** The business day of an evaluation; without it, whatever counts time has the reason `no-as-of`. */
export interface OnDay {
  readonly asOf?: AsOf | null | undefined;
}

/**
 * Grades one customer: a tier, or ungraded with every reason.
 * @example evaluate(program, { annual_volume_t: 3200 }, { asOf: '2026-07-01', trace: true }).steps
 */
export function evaluate(program: Program, facts: Facts, options: OnDay & { readonly trace?: boolean } = {}): Decision {
  const row = takeRow(program, options.asOf);
  const steps: TraceStep[] = [];
  const tier = walk(program, row, facts, -1, options.trace ? steps : null);
  const graded = tier >= 0;
  const { score, reasons } = row;
  giveRowBack(program, row);
  return {
    status: graded ? 'graded' : 'ungraded',
    tier: tierId(program, tier),
    score,
    ungraded: graded ? [] : reasons,
    steps,
  };
}

const tierId = ({ document }: Program, tier: number): string | null =>
  tier < 0 ? null : (document.tiers[tier]?.id ?? null);

/** What a re-grading keeps of one customer. */
export interface Grade {
  /** Tier id; null is ungraded. */
  readonly tier: string | null;
  readonly score: number | null;
}

/** Grades many customers by a program that has its cuts, in the order given. */
export function gradeAll(program: Program, rows: readonly Pick<CustomerRow, 'facts'>[], { asOf }: OnDay = {}): Grade[] {
  const row = createRow(program, asOf);
  return rows.map(({ facts }) => {
    const tier = walk(program, row, facts);
    return { tier: tierId(program, tier), score: row.score };
  });
}
