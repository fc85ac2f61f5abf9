import { checkConditions, conditionRules, prepareConditions } from '../conditions.js';
import { stopped } from '../program.js';
const met = 0;
const otherwise = 1;
const unknown = 2;
/** A yes/no question; who cannot answer goes where the node says. */
export const criterion = {
    check: (node, scope) => checkConditions(node, node.when, '/when', scope),
    compile: (node, scope) => {
        const { test, reads, cost, boundaries, comparisons } = prepareConditions(node.when, scope);
        const policy = node.missing ?? 'unknown';
        const unanswered = policy === 'otherwise' ? otherwise : policy === 'ungraded' ? stopped : unknown;
        return {
            reads,
            cost,
            boundaries,
            step: ({ values }) => {
                const truth = test(values);
                return truth === null ? unanswered : truth ? met : otherwise;
            },
            trace: (row) => ({ comparisons: comparisons(row), bandings: [], score: null }),
            blame: null,
        };
    },
    toJsonLogic: (node, scope) => {
        const { whenTrue, whenFalse } = conditionRules(node.when, scope);
        const unanswered = node.missing === 'ungraded' ? null : 'unknown';
        const exit = node.missing === 'otherwise'
            ? { if: [whenTrue, 'met', 'otherwise'] }
            : { if: [whenTrue, 'met', whenFalse, 'otherwise', unanswered] };
        return { if: [scope.reached, exit, null] };
    },
};
//# sourceMappingURL=criterion.js.map