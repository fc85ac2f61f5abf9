import { describe, expect, it } from '@jest/globals';
import {
  addAxisBand,
  addNode,
  duplicateNodes,
  type GradingDocument,
  nodeOf,
  removeAxisBand,
  setAxisMissing,
  type NodeOf,
} from '../index.js';
import { blankWith, counter, made, node, text } from './testing/edited-documents.js';

const blank = blankWith([{ key: 'volume', label: text, type: 'number' }]);

const newId = counter();

const matrixOf = (document: GradingDocument) => nodeOf(document, node) as NodeOf<'matrix'>;
const place = { kind: 'matrix', name: text, position: { x: 0, y: 0 }, id: node } as const;
const document = made(addNode(blank, place, newId));
const [low, high] = matrixOf(document).rows.bands.map(({ id }) => id) as [string, string];
const side = 'rows' as const;

describe('what an axis does without a value', () => {
  it('is said of that axis only', () => {
    for (const missing of ['unknown', 'ungraded', { band: low }] as const) {
      const { rows, ...rest } = matrixOf(made(setAxisMissing(document, { node, side, missing })));
      const { rows: before, ...restBefore } = matrixOf(document);
      expect(rows).toEqual({ ...before, missing });
      expect(rest).toEqual(restBefore);
    }
  });

  it('is never a band of the other axis or of none', () => {
    const other = matrixOf(document).columns.bands[0]!.id;
    for (const band of [other, 'b_nothing000'])
      expect(setAxisMissing(document, { node, side, missing: { band } })).toEqual({ refused: 'no-such-part' });
    expect(setAxisMissing(document, { node: 'n_nothing000', side, missing: 'ungraded' })).toEqual({
      refused: 'no-such-node',
    });
  });

  it('goes with the band it names, and stays when another band goes', () => {
    const held = made(setAxisMissing(document, { node, side, missing: { band: low } }));
    expect('missing' in matrixOf(made(removeAxisBand(held, { node, side, band: low }))).rows).toBe(false);
    expect(matrixOf(made(removeAxisBand(held, { node, side, band: high }))).rows.missing).toEqual({ band: low });
    expect(matrixOf(made(addAxisBand(held, { node, side }, newId))).rows.missing).toEqual({ band: low });
  });

  it('names the band of the copy in a copy', () => {
    const held = made(setAxisMissing(document, { node, side, missing: { band: low } }));
    const copied = made(duplicateNodes(held, { nodes: [node], shift: { x: 1, y: 1 } }, newId));
    const { rows } = copied.criteriaFlow.nodes[1] as NodeOf<'matrix'>;
    expect(rows.missing).toEqual({ band: rows.bands[0]!.id });
    expect(rows.bands[0]!.id).not.toBe(low);
  });
});
