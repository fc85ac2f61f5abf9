import type { MatrixAxis } from '@tierwright/model';
import { bandIndex, lowerEnds } from '../../bands.js';
import { cellExits } from '../../node-kinds/matrix.js';
import type { Diagram, Join } from '../diagrams.js';
import type { Reader } from '../reader.js';
import type { SymbolicKind } from './symbolic-kind.js';

/** The index of the band somebody falls in; null without a value. */
function bandOf({ fact, bands }: MatrixAxis, reader: Reader): Diagram {
  const ends = lowerEnds(bands);
  const value = reader.valueOf(fact);
  if (!ends.every(value.tells)) throw new Error(`\`${fact}\` is not told apart at the bands of an axis`);
  return reader.space.diagrams.map(value.diagram, (known) =>
    typeof known === 'number' ? bandIndex(ends, known) : null,
  );
}

/** Where two axes cross. */
export const matrix: SymbolicKind<'matrix'> = {
  constants: ({ rows, columns }, constants) => {
    for (const axis of [rows, columns]) constants.note(axis.fact, lowerEnds(axis.bands));
  },
  step: (node, reader) => {
    const cells = cellExits(node);
    const cross: Join = {
      of: (down, across) =>
        typeof down === 'number' && typeof across === 'number' ? cells[down]?.[across] : node.exits.length,
    };
    return { exit: reader.space.diagrams.join(cross, bandOf(node.rows, reader), bandOf(node.columns, reader)) };
  },
};
