import { stopped } from '../program.js';
import { nothingToShow, type NodeKindHandler } from './node-kind.js';

/** The end: the worse of its own tier and what the caps on the way still allow. */
export const tier: NodeKindHandler<'tier'> = {
  check: (node, scope) => {
    if (node.tier !== null && !scope.tierIndex.has(node.tier)) scope.report(node, 'unknown-tier', '/tier');
  },
  compile: (node, scope) => {
    const own = node.tier === null ? stopped : (scope.tierIndex.get(node.tier) ?? stopped);
    return {
      reads: [],
      cost: 1,
      boundaries: [],
      step: (row) => {
        row.tier = own === stopped ? stopped : Math.max(own, row.cap);
        return stopped;
      },
      trace: nothingToShow,
      blame: null,
    };
  },
  toJsonLogic: (node, scope) => {
    const own = node.tier === null ? null : (scope.tierIndex.get(node.tier) ?? null);
    return { if: [scope.reached, own, null] };
  },
  toSql: () => 'NULL',
};
