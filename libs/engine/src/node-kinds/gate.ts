import { checkConditions, conditionRules, conditionsSql, prepareConditions } from '../conditions.js';
import type { NodeKindHandler } from './node-kind.js';

/** A hard rule: it sends away, or it lets through and limits the tier at the end. */
export const gate: NodeKindHandler<'gate'> = {
  check: (node, scope) => {
    checkConditions(node, node.when, '/when', scope);
    if (node.mode === 'cap' && !scope.tierIndex.has(node.cap ?? '')) scope.report(node, 'unknown-tier', '/cap');
  },
  compile: (node, scope) => {
    const { test, reads, cost, boundaries, comparisons } = prepareConditions(node.when, scope);
    const cap = scope.tierIndex.get(node.cap ?? '') ?? 0;
    const veto = node.mode === 'veto';
    return {
      reads,
      cost,
      boundaries,
      step: (row) => {
        const truth = test(row.values);
        if (veto) return truth === null ? 2 : truth ? 1 : 0;
        if (truth && cap > row.cap) row.cap = cap;
        return truth === null ? 1 : 0;
      },
      trace: (row) => ({ comparisons: comparisons(row), bandings: [], score: null }),
      blame: null,
    };
  },
  toJsonLogic: (node, scope) => {
    const { whenTrue, whenFalse } = conditionRules(node.when, scope);
    if (node.mode === 'veto') {
      return { if: [scope.reached, { if: [whenTrue, 'vetoed', whenFalse, 'passed', 'unknown'] }, null] };
    }
    scope.limit({ if: [{ and: [scope.reached, whenTrue] }, scope.tierIndex.get(node.cap ?? '') ?? 0, 0] });
    return { if: [scope.reached, { if: [{ or: [whenTrue, whenFalse] }, 'next', 'unknown'] }, null] };
  },
  toSql: (node, scope) => {
    const truth = scope.named(conditionsSql(node.when, scope));
    if (node.mode === 'veto')
      return `CASE ${truth} WHEN TRUE THEN 'vetoed' WHEN FALSE THEN 'passed' ELSE 'unknown' END`;
    scope.limit(truth, scope.tierIndex.get(node.cap ?? '') ?? 0);
    return `CASE WHEN ${truth} IS NULL THEN 'unknown' ELSE 'next' END`;
  },
};
