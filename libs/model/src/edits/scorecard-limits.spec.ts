import { describe, expect, it } from '@jest/globals';
import {
  addCharacteristic,
  addNode,
  addPointBand,
  addScoreGroup,
  duplicateNodes,
  type GradingDocument,
  nodeOf,
  removeLinearPoint,
  removeScoreGroup,
  setDecay,
  setLinearPoint,
  setLineGroup,
  setPointsBy,
  setScoreGroup,
  setScoreLimits,
  type NodeOf,
} from '../index.js';
import { blankWith, counter, made, node, text } from './testing/edited-documents.js';

const blank = blankWith([
  { key: 'volume', label: text, type: 'number' },
  { key: 'since', label: text, type: 'date' },
]);

const newId = counter();

const cardOf = (document: GradingDocument) => nodeOf(document, node) as NodeOf<'scorecard'>;

const place = { kind: 'scorecard', name: text, position: { x: 0, y: 0 }, id: node } as const;
const empty = made(addNode(blank, place, newId));
const lined = made(addCharacteristic(empty, { node, fact: 'volume', label: text, by: 'linear' }, newId));
const document = made(addScoreGroup(lined, { node, label: text }, newId));
const group = cardOf(document).groups![0]!.id;
const characteristic = cardOf(document).characteristics[0]!.id;
const line = { node, characteristic };
const noPart = { refused: 'no-such-part' };
const decay = { fact: 'since', method: 'half-life', days: 30 } as const;

/** The document with other fields of its scorecard, everything else as it was. */
const withCard = (fields: object): GradingDocument => ({
  ...document,
  criteriaFlow: { ...document.criteriaFlow, nodes: [{ ...cardOf(document), ...fields }] },
});
const withLine = (fields: object) =>
  withCard({ characteristics: [{ ...cardOf(document).characteristics[0]!, ...fields }] });

describe('limits of a score', () => {
  it('are set and taken away one by one, and leave nothing behind', () => {
    const both = made(setScoreLimits(document, { node, min: 0, max: 90 }));
    expect(both).toEqual(withCard({ limits: { min: 0, max: 90 } }));
    const low = made(setScoreLimits(both, { node, max: null }));
    expect(low).toEqual(withCard({ limits: { min: 0 } }));
    expect(made(setScoreLimits(low, { node, min: null }))).toEqual(document);
  });

  it('are refused when they are no points, or the node is no scorecard', () => {
    for (const max of [NaN, Infinity, 1e7])
      expect(setScoreLimits(document, { node, max })).toEqual({ refused: 'limit-reached' });
    expect(setScoreLimits(document, { node: 'n_nothing000', max: 1 })).toEqual({ refused: 'no-such-node' });
  });
});

describe('groups of a scorecard', () => {
  it('are named and limited, the lines untouched', () => {
    const label = { zh: '价值', en: 'value' };
    const capped = made(setScoreGroup(document, { node, group, label, max: 60, min: -5 }));
    expect(capped).toEqual(withCard({ groups: [{ id: group, label, max: 60, min: -5 }] }));
    const open = made(setScoreGroup(capped, { node, group, max: null, min: null }));
    expect(cardOf(open).groups).toEqual([{ id: group, label }]);
    expect(setScoreGroup(document, { node, group: 'g_nothing000', max: 1 })).toEqual(noPart);
  });

  it('take lines in, but not a line into a group that is not there', () => {
    const joined = made(setLineGroup(document, { ...line, group }));
    expect(joined).toEqual(withLine({ group }));
    expect(made(setLineGroup(joined, { ...line, group: null }))).toEqual(document);
    expect(setLineGroup(document, { ...line, group: 'g_nothing000' })).toEqual(noPart);
    expect(setLineGroup(document, { node, characteristic: 'ch_nothing000', group })).toEqual(noPart);
  });

  it('stay while a line belongs to them, and go without a trace', () => {
    const joined = made(setLineGroup(document, { ...line, group }));
    expect(removeScoreGroup(joined, { node, group })).toEqual({ refused: 'in-use', users: [node] });
    expect(made(removeScoreGroup(document, { node, group }))).toEqual(lined);
    expect(removeScoreGroup(lined, { node, group })).toEqual(noPart);
  });

  it('are copied with the lines that belong to them', () => {
    const joined = made(setLineGroup(document, { ...line, group }));
    const copied = made(duplicateNodes(joined, { nodes: [node], shift: { x: 1, y: 1 } }, newId));
    const copy = copied.criteriaFlow.nodes[1] as NodeOf<'scorecard'>;
    expect(copy.groups![0]!.id).not.toBe(group);
    expect(copy.characteristics[0]!.group).toBe(copy.groups![0]!.id);
  });

  it('end at fifty', () => {
    let full = lined;
    for (let count = 0; count < 50; count += 1) full = made(addScoreGroup(full, { node, label: text }, newId));
    expect(addScoreGroup(full, { node, label: text }, newId)).toEqual({ refused: 'limit-reached' });
  });
});

describe('points along a line', () => {
  const [first, last] = [
    { at: 0, points: 0 },
    { at: 100, points: 100 },
  ];

  it('are changed one at a time', () => {
    const moved = made(setLinearPoint(document, { ...line, index: 1, at: 80 }));
    expect(moved).toEqual(withLine({ points: [first, { at: 80, points: 100 }] }));
    expect(made(setLinearPoint(moved, { ...line, index: 1, at: 100 }))).toEqual(document);
    for (const index of [-1, 0.5, 2]) expect(setLinearPoint(document, { ...line, index, at: 1 })).toEqual(noPart);
    expect(setLinearPoint(document, { ...line, index: 0, at: NaN })).toEqual({ refused: 'limit-reached' });
  });

  it('go on as far as the last two are apart, and are taken away until two are left', () => {
    const longer = made(addPointBand(document, line, newId));
    expect(longer).toEqual(withLine({ points: [first, last, { at: 200, points: 100 }] }));
    expect(removeLinearPoint(longer, { ...line, index: 3 })).toEqual(noPart);
    expect(made(removeLinearPoint(longer, { ...line, index: 2 }))).toEqual(document);
    expect(removeLinearPoint(document, { ...line, index: 0 })).toEqual(noPart);
  });

  it('give way to bands, and the line keeps its group and how it fades', () => {
    const own = withLine({ group, decay, missing: 'reweight', weight: 3 });
    const banded = made(setPointsBy(own, { ...line, by: 'bands' }, newId));
    const { characteristics } = cardOf(banded);
    expect(characteristics[0]).toMatchObject({ by: 'bands', group, decay, missing: 'reweight', weight: 3 });
    expect(setLinearPoint(banded, { ...line, index: 0, at: 1 })).toEqual(noPart);
    expect(removeLinearPoint(banded, { ...line, index: 0 })).toEqual(noPart);
    expect(made(setPointsBy(banded, { ...line, by: 'linear' }, newId))).toEqual(own);
    expect(made(setPointsBy(own, { ...line, by: 'linear' }, newId))).toBe(own);
  });
});

describe('how points fade', () => {
  it('is set, changed and taken away', () => {
    const fading = made(setDecay(document, { ...line, decay }));
    expect(fading).toEqual(withLine({ decay }));
    const linear = { ...decay, method: 'linear' as const };
    expect(made(setDecay(fading, { ...line, decay: linear }))).toEqual(withLine({ decay: linear }));
    expect(made(setDecay(fading, { ...line, decay: null }))).toEqual(document);
  });

  it('takes a positive number of days', () => {
    for (const days of [0, -1, NaN, 1e7])
      expect(setDecay(document, { ...line, decay: { ...decay, days } })).toEqual({ refused: 'limit-reached' });
  });
});
