import { conditionsTruth } from '../truth.js';
import type { SymbolicKind } from './symbolic-kind.js';

/** Vetoed or passed; a cap lets through and limits. */
export const gate: SymbolicKind<'gate'> = {
  constants: (node, constants, { types }) => constants.noteConditions(node.when, types),
  step: (node, reader) => {
    const { diagrams } = reader.space;
    const truth = conditionsTruth(node.when, reader);
    if (node.mode === 'veto') {
      return { exit: diagrams.map(truth, (vetoed) => (vetoed === true ? 1 : vetoed === false ? 0 : 2)) };
    }
    const cap = reader.scope.tierIndex.get(node.cap ?? '') ?? 0;
    return {
      exit: diagrams.map(truth, (capped) => (capped === null ? 1 : 0)),
      cap: diagrams.map(truth, (capped) => (capped === true ? cap : 0)),
    };
  },
};
