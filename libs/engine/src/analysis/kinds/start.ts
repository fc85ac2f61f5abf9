import type { SymbolicKind } from './symbolic-kind.js';

/** Everybody goes on. */
export const start: SymbolicKind<'start'> = {
  constants: () => undefined,
  step: (_, { space }) => ({ exit: space.diagrams.leaf(0) }),
};
