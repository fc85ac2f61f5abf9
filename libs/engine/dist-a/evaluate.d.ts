import type { Decision, Facts } from '@tierwright/model';
import type { CustomerRow, Program } from './program.js';
/**
 * Grades one customer: a tier, or ungraded with every reason.
 * @example evaluate(program, { annual_volume_t: 3200 }, { trace: true }).steps
 */
export declare function evaluate(program: Program, facts: Facts, options?: {
    readonly trace?: boolean;
}): Decision;
/** What a re-grading keeps of one customer. */
export interface Grade {
    /** Tier id; null is ungraded. */
    readonly tier: string | null;
    readonly score: number | null;
}
/** Grades many customers by a program that has its cuts, in the order given. */
export declare function gradeAll(program: Program, rows: readonly Pick<CustomerRow, 'facts'>[]): Grade[];
//# sourceMappingURL=evaluate.d.ts.map