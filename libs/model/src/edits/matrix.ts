import type { Band } from '../band.js';
import type { GradingDocument } from '../grading-document.js';
import type { NewId } from '../ids.js';
import type { MatrixAxis, MatrixNode } from '../nodes/matrix.js';
import type { LocalizedText } from '../text.js';
import { withBandAfter, withoutBand } from './bands.js';
import { changeNode, replacing, withoutKey } from './change-node.js';
import type { EditResult } from './edit-result.js';

type Side = 'rows' | 'columns';

/** Which fact or score an axis bands. */
export const setAxis = (
  document: GradingDocument,
  args: { node: string; side: Side; fact: string; label: LocalizedText },
): EditResult =>
  changeNode(document, args.node, ['matrix'], (node) =>
    withAxis(node, args.side, { ...node[args.side], fact: args.fact, label: args.label }),
  );

/** What an axis does without a value; a band must be one of its own. */
export const setAxisMissing = (
  document: GradingDocument,
  args: { node: string; side: Side; missing: NonNullable<MatrixAxis['missing']> },
): EditResult =>
  changeNode(document, args.node, ['matrix'], (node) => {
    const { side, missing } = args;
    const isKnown = typeof missing !== 'object' || node[side].bands.some(({ id }) => id === missing.band);
    return isKnown ? withAxis(node, side, { ...node[side], missing }) : null;
  });

/** Adds a band to an axis; its cells lead where those of the neighbour lead. */
export const addAxisBand = (document: GradingDocument, args: { node: string; side: Side }, newId: NewId): EditResult =>
  changeNode(document, args.node, ['matrix'], (node) => {
    const axis = node[args.side];
    const bands = withBandAfter(axis.bands, (from): Band => ({ id: newId('band'), from }));
    const [fresh, neighbour] = [bands.at(-1), axis.bands.at(-1)];
    if (!fresh || !neighbour) return null;
    const own = args.side === 'rows' ? 'row' : 'column';
    const cells = node.cells.filter((cell) => cell[own] === neighbour.id).map((cell) => ({ ...cell, [own]: fresh.id }));
    return { ...withAxis(node, args.side, { ...axis, bands }), cells: [...node.cells, ...cells] };
  });

/** Changes the lower border or the name of a band of an axis. */
export const setAxisBand = (
  document: GradingDocument,
  args: { node: string; side: Side; band: string } & Partial<Omit<Band, 'id'>>,
): EditResult => {
  const { node, side, band, ...parts } = args;
  return changeNode(document, node, ['matrix'], (present) => {
    const bands = replacing(present[side].bands, band, (item) => ({ ...item, ...parts }));
    return bands && withAxis(present, side, { ...present[side], bands });
  });
};

/** Takes a band of an axis away, with its cells. */
export const removeAxisBand = (
  document: GradingDocument,
  args: { node: string; side: Side; band: string },
): EditResult => {
  const { node: id, side, band } = args;
  return changeNode(document, id, ['matrix'], (node) => {
    const bands = withoutBand(node[side].bands, band);
    if (!bands?.length) return null;
    const cells = node.cells.filter((cell) => cell.row !== band && cell.column !== band);
    const { missing } = node[side];
    const lost = typeof missing === 'object' && missing.band === band;
    const axis = lost ? withoutKey(node[side], 'missing') : node[side];
    return { ...withAxis(node, side, { ...axis, bands }), cells };
  });
};

/** Which exit a cell leads to. */
export const setCell = (
  document: GradingDocument,
  args: { node: string; row: string; column: string; exit: string },
): EditResult =>
  changeNode(document, args.node, ['matrix'], (node) => {
    const { row, column, exit } = args;
    const known =
      node.rows.bands.some(({ id }) => id === row) &&
      node.columns.bands.some(({ id }) => id === column) &&
      node.exits.some(({ id }) => id === exit);
    if (!known) return null;
    const rest = node.cells.filter((cell) => cell.row !== row || cell.column !== column);
    return { ...node, cells: [...rest, { row, column, exit }] };
  });

const withAxis = (node: MatrixNode, side: Side, axis: MatrixAxis): MatrixNode =>
  side === 'rows' ? { ...node, rows: axis } : { ...node, columns: axis };
