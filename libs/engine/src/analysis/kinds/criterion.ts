import { stopped } from '../../program.js';
import { conditionsTruth } from '../truth.js';
import type { SymbolicKind } from './symbolic-kind.js';

const met = 0;
const otherwise = 1;
const unanswered = { unknown: 2, otherwise, ungraded: stopped } as const;

/** Met, otherwise, or what the node says of an unknown answer. */
export const criterion: SymbolicKind<'criterion'> = {
  constants: (node, constants, { types }) => constants.noteConditions(node.when, types),
  step: (node, reader) => ({
    exit: reader.space.diagrams.map(conditionsTruth(node.when, reader), (truth) =>
      truth === true ? met : truth === false ? otherwise : unanswered[node.missing ?? 'unknown'],
    ),
  }),
};
