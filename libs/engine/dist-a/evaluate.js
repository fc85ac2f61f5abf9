import { createRow, walk } from './row.js';
/**
 * Grades one customer: a tier, or ungraded with every reason.
 * @example evaluate(program, { annual_volume_t: 3200 }, { trace: true }).steps
 */
export function evaluate(program, facts, options = {}) {
    const row = createRow(program);
    const steps = [];
    const tier = walk(program, row, facts, -1, options.trace ? steps : null);
    const graded = tier >= 0;
    return {
        status: graded ? 'graded' : 'ungraded',
        tier: program.document.tiers[tier]?.id ?? null,
        score: row.score,
        ungraded: graded ? [] : row.reasons,
        steps,
    };
}
/** Grades many customers by a program that has its cuts, in the order given. */
export function gradeAll(program, rows) {
    const row = createRow(program);
    return rows.map(({ facts }) => {
        const tier = walk(program, row, facts);
        return { tier: program.document.tiers[tier]?.id ?? null, score: row.score };
    });
}
//# sourceMappingURL=evaluate.js.map