import { stopped } from '../../program.js';
import { factsOf } from '../../reference/check-reference.js';
import { orElse, whereTrue } from '../joins.js';
import type { SymbolicKind } from './symbolic-kind.js';

/** Another model's answer, worked out for all customers of this one. */
export const reference: SymbolicKind<'reference'> = {
  // What the version compares with is noted together with what this model does.
  constants: () => undefined,
  step: (node, reader) => {
    const { space, scope } = reader;
    const { diagrams } = space;
    const linked = scope.link(node);
    // Two versions may read a fact differently that this model does not declare.
    if (!('program' in linked) || !factsOf(linked.program).every((fact) => space.declares(fact))) return null;
    const passage = reader.through(linked.program);
    if (!passage) return null;
    const { outcome, score } = passage;
    const refused = diagrams.join(whereTrue, passage.refused, diagrams.leaf(stopped));
    if (node.takes === 'score') {
      const graded = diagrams.map(outcome, (tier) => tier !== stopped);
      const known = diagrams.join(
        orElse,
        diagrams.join(whereTrue, graded, score.diagram),
        diagrams.map(outcome, () => null),
      );
      const exit = diagrams.map(known, (value) => (value === null ? 1 : 0));
      return {
        exit: diagrams.join(orElse, refused, exit),
        value: { ...score, diagram: known },
        refused: passage.refused,
      };
    }
    const unknown = node.exits.length;
    const exits = linked.program.document.tiers.map(({ key }) => node.exits.findIndex(({ tier }) => tier === key));
    const exit = diagrams.map(outcome, (tier) => exits[Number(tier)] ?? unknown);
    return { exit: diagrams.join(orElse, refused, exit), refused: passage.refused };
  },
};
