import { stopped } from '../../program.js';
import type { SymbolicKind } from './symbolic-kind.js';

/** Nobody goes on. */
export const tier: SymbolicKind<'tier'> = {
  constants: () => undefined,
  step: (_, { space }) => ({ exit: space.diagrams.leaf(stopped) }),
};
