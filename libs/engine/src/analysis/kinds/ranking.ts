import { canonicalJson } from '@tierwright/model';
import { bandOf, cutsOf } from '../../node-kinds/ranking.js';
import type { SymbolicKind } from './symbolic-kind.js';

/** The band by the cuts; without cuts the unknown exit. */
export const ranking: SymbolicKind<'ranking'> = {
  constants: (node, constants, scope) => constants.note(node.fact, cutsOf(node, scope) ?? []),
  step: (node, reader) => {
    const { diagrams } = reader.space;
    const cuts = cutsOf(node, reader.scope);
    const last = node.bands.length;
    const value = reader.valueOf(node.fact);
    if (cuts || !reader.cutsMayCome) {
      const exit = (known: unknown) => (cuts && typeof known === 'number' ? bandOf(cuts, known) : last);
      return { exit: diagrams.map(value.diagram, exit) };
    }
    // Until a preview has cut the bands, whoever has a value may be in any of them.
    const key = canonicalJson({ ranking: node.id, fact: value.diagram });
    const band = reader.space.free(
      key,
      node.bands.map((_, at) => at),
    );
    return { exit: diagrams.join({ of: (known, at) => (known === null ? last : at) }, value.diagram, band) };
  },
};
