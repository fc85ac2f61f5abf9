import type { MatrixAxis } from '@tierwright/model';
import { bandIndex, lowerEnds } from '../../bands.js';
import { cellExits, ungraded, withoutValue } from '../../node-kinds/matrix.js';
import { stopped } from '../../program.js';
import type { Diagram, Join } from '../diagrams.js';
import type { Reader } from '../reader.js';
import type { SymbolicKind } from './symbolic-kind.js';

/** The index of the band somebody falls in, or what the axis says without a value. */
function bandOf(axis: MatrixAxis, reader: Reader): Diagram {
  const { fact, bands } = axis;
  const absent = withoutValue(axis);
  const ends = lowerEnds(bands);
  const value = reader.valueOf(fact);
  if (!ends.every(value.tells)) throw new Error(`\`${fact}\` is not told apart at the bands of an axis`);
  return reader.space.diagrams.map(value.diagram, (known) =>
    typeof known === 'number' ? bandIndex(ends, known) : absent,
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
      of: (down, across) => {
        if (down === ungraded || across === ungraded) return stopped;
        return down === stopped || across === stopped ? node.exits.length : cells[Number(down)]?.[Number(across)];
      },
    };
    return { exit: reader.space.diagrams.join(cross, bandOf(node.rows, reader), bandOf(node.columns, reader)) };
  },
};
