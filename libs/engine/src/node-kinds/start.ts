import { nothingToShow, type NodeKindHandler } from './node-kind.js';

/** Every customer enters here. */
export const start: NodeKindHandler<'start'> = {
  check: () => undefined,
  compile: () => ({ reads: [], cost: 1, boundaries: [], step: () => 0, trace: nothingToShow, blame: null }),
  toJsonLogic: (_, { reached }) => ({ if: [reached, 'next', null] }),
  toSql: () => "'next'",
};
