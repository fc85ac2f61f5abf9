import { stopped } from '../../program.js';
import { conditionsTruth } from '../truth.js';
import { firstHolding } from './first-holding.js';
import type { SymbolicKind } from './symbolic-kind.js';

/** The first case that is not surely false. */
export const switchKind: SymbolicKind<'switch'> = {
  constants: (node, constants, { types }) => {
    for (const { when } of node.cases) constants.noteConditions(when, types);
  },
  step: (node, reader) => {
    const otherwise = node.cases.length;
    const unanswered = { unknown: otherwise + 1, otherwise, ungraded: stopped }[node.missing ?? 'unknown'];
    const parts = node.cases.map(({ id, when }, at) => ({
      id,
      pointer: `/cases/${at}`,
      holds: conditionsTruth(when, reader),
      exit: at,
    }));
    return { exit: firstHolding(parts, { otherwise, unanswered }, reader.space), parts };
  },
};
