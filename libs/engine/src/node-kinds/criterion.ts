import type { Rule } from '@tierwright/json-logic';
import { checkConditions, conditionRules, conditionsSql, prepareConditions } from '../conditions.js';
import { stopped } from '../program.js';
import type { NodeKindHandler } from './node-kind.js';

const met = 0;
const otherwise = 1;
const unknown = 2;

/** A yes/no question; who cannot answer goes where the node says. */
export const criterion: NodeKindHandler<'criterion'> = {
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
    const unanswered: Rule = node.missing === 'ungraded' ? null : 'unknown';
    const exit: Rule =
      node.missing === 'otherwise'
        ? { if: [whenTrue, 'met', 'otherwise'] }
        : { if: [whenTrue, 'met', whenFalse, 'otherwise', unanswered] };
    return { if: [scope.reached, exit, null] };
  },
  toSql: (node, scope) => {
    const unanswered =
      node.missing === 'otherwise' ? "'otherwise'" : node.missing === 'ungraded' ? 'NULL' : "'unknown'";
    const truth = conditionsSql(node.when, scope);
    return `CASE ${truth} WHEN TRUE THEN 'met' WHEN FALSE THEN 'otherwise' ELSE ${unanswered} END`;
  },
};
