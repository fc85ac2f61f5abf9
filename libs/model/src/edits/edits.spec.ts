import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addAxisBand,
  addCase,
  addCharacteristic,
  addCondition,
  addExit,
  addInput,
  addNode,
  addPointBand,
  addRankingBand,
  addRow,
  addScoreBand,
  addTier,
  connect,
  declareFact,
  disconnect,
  duplicateNodes,
  exitsOf,
  GradingDocument,
  idPrefixes,
  moveCase,
  moveNodes,
  moveRow,
  moveTier,
  nodeKinds,
  nodeOf,
  removeAxisBand,
  removeCase,
  removeExit,
  removeInput,
  removeNodes,
  removePointBand,
  removeRankingBand,
  removeRow,
  removeScoreBand,
  removeTier,
  renameCase,
  renameExit,
  ruleOfRow,
  setCell,
  setEnd,
  setFormula,
  setGate,
  setHitPolicy,
  setInput,
  setMatch,
  setMissing,
  setRowExit,
  setTableCell,
  type EditResult,
  type GradingNode,
  type NewId,
} from '../index.js';

const blank: GradingDocument = {
  schemaVersion: 1,
  name: { zh: '空白', en: 'blank' },
  description: { zh: '', en: '' },
  facts: [
    { key: 'volume', label: { zh: '年用油量', en: 'volume' }, type: 'number' },
    { key: 'margin', label: { zh: '毛利率', en: 'margin' }, type: 'percent', range: { min: -100, max: 100 } },
  ],
  tiers: [{ id: 't_aaaaaaaaaa', key: 'A', name: { zh: '战略', en: 'strategic' }, colour: 'blue' }],
  criteriaFlow: { nodes: [], edges: [] },
};
const text = { zh: '甲', en: 'a' };

function counter(): NewId {
  let next = 0;
  return (kind) => `${idPrefixes[kind]}_${String(++next).padStart(10, '0')}`;
}

function documentOf(result: EditResult): GradingDocument {
  if ('refused' in result) throw new Error(`refused: ${result.refused}`);
  return result.document;
}

/** A gesture picks a node, another node, a part by number and what to do. */
type Gesture = readonly [what: number, a: number, b: number, part: number];

function gestures(newId: NewId): ((document: GradingDocument, pick: Picker) => EditResult)[] {
  const kinds = nodeKinds.map(
    (kind) => (document: GradingDocument, pick: Picker) =>
      addNode(document, { kind, name: text, position: { x: pick.part, y: pick.part } }, newId),
  );
  return [
    ...kinds,
    (d, p) => connect(d, { source: p.a, exit: p.exitOfA, target: p.b }, newId),
    (d, p) => connect(d, { source: p.a, exit: p.exitOfA, target: p.b }, newId),
    (d, p) => disconnect(d, [p.edge]),
    (d, p) => removeNodes(d, [p.a]),
    (d, p) => duplicateNodes(d, { nodes: [p.a, p.b], shift: { x: 8, y: 8 } }, newId),
    (d, p) => moveNodes(d, { [p.a]: { x: p.part, y: 1 } }),
    (d, p) => addCondition(d, { node: p.a, rule: ruleOfRow({ fact: 'volume', operator: '>=', value: 3 }) }, newId),
    (d, p) => setMatch(d, { node: p.a, match: 'any' }),
    (d, p) =>
      setMissing(d, { node: p.a, missing: (['unknown', 'otherwise', 'ungraded'] as const)[p.part % 3] ?? 'unknown' }),
    (d, p) => setGate(d, { node: p.a, mode: p.part % 2 ? 'cap' : 'veto', cap: d.tiers[0]?.id }),
    (d, p) => addScoreBand(d, { node: p.a }, newId),
    (d, p) => removeScoreBand(d, { node: p.a, band: p.band }),
    (d, p) =>
      addCharacteristic(d, { node: p.a, fact: 'volume', label: text, by: p.part % 2 ? 'bands' : 'values' }, newId),
    (d, p) => addPointBand(d, { node: p.a, characteristic: p.line }, newId),
    (d, p) => removePointBand(d, { node: p.a, characteristic: p.line, band: p.band }),
    (d, p) => addRankingBand(d, { node: p.a, upTo: 1 + p.part }, newId),
    (d, p) => removeRankingBand(d, { node: p.a, band: p.band }),
    (d, p) => addAxisBand(d, { node: p.a, side: p.part % 2 ? 'rows' : 'columns' }, newId),
    (d, p) => removeAxisBand(d, { node: p.a, side: p.part % 2 ? 'rows' : 'columns', band: p.band }),
    (d, p) => setCell(d, { node: p.a, row: p.band, column: p.band, exit: p.exitOfA }),
    (d, p) => addExit(d, { node: p.a, label: text }, newId),
    (d, p) => removeExit(d, { node: p.a, exit: p.exitOfA }),
    (d, p) => renameExit(d, { node: p.a, exit: p.exitOfA, label: text }),
    (d, p) => addCase(d, { node: p.a, label: text }, newId),
    (d, p) => addCase(d, { node: p.a, label: text }, newId),
    (d, p) => moveCase(d, { node: p.a, case: p.exitOfA, to: p.part }),
    (d, p) => renameCase(d, { node: p.a, case: p.exitOfA, label: text }),
    (d, p) => removeCase(d, { node: p.a, case: p.exitOfA }),
    (d, p) => addCondition(d, { node: p.a, case: p.exitOfA, rule: { '>': [{ var: 'volume' }, p.part] } }, newId),
    (d, p) => setMatch(d, { node: p.a, case: p.exitOfA, match: 'any' }),
    (d, p) => setFormula(d, { node: p.a, rule: p.part, output: `value_${p.part}`, unit: text, round: p.part }),
    (d, p) => addRow(d, { node: p.a, ...(p.part % 2 ? { after: p.row } : {}) }, newId),
    (d, p) => addRow(d, { node: p.a }, newId),
    (d, p) => removeRow(d, { node: p.a, row: p.row }),
    (d, p) => moveRow(d, { node: p.a, row: p.row, to: p.part }),
    (d, p) => setTableCell(d, { node: p.a, row: p.row, input: p.input, cell: { op: '>=', value: p.part } }),
    (d, p) => setTableCell(d, { node: p.a, row: p.row, input: p.input, cell: null }),
    (d, p) => setRowExit(d, { node: p.a, row: p.row, exit: p.exitOfA }),
    (d, p) => setHitPolicy(d, { node: p.a, hitPolicy: p.part % 2 ? 'unique' : 'first' }),
    (d, p) => addInput(d, { node: p.a, fact: 'margin', label: text }, newId),
    (d, p) => setInput(d, { node: p.a, input: p.input, fact: 'margin', label: text }),
    (d, p) => removeInput(d, { node: p.a, input: p.input }),
    (d, p) => addTier(d, { key: `T${p.part}`, name: text, colour: 'teal' }, newId),
    (d, p) => moveTier(d, { tier: d.tiers.at(p.part % Math.max(1, d.tiers.length))?.id ?? '', to: p.part }),
    (d, p) => removeTier(d, d.tiers.at(p.part % Math.max(1, d.tiers.length))?.id ?? ''),
    (d, p) => setEnd(d, { node: p.a, tier: d.tiers[p.part]?.id ?? null }),
  ];
}

interface Picker {
  a: string;
  b: string;
  exitOfA: string;
  edge: string;
  band: string;
  line: string;
  row: string;
  input: string;
  part: number;
}

function bandsOf(node: GradingNode | undefined, line: string): { id: string }[] {
  if (node?.type === 'ranking') return node.bands;
  if (node?.type === 'matrix') return [...node.rows.bands, ...node.columns.bands];
  if (node?.type !== 'scorecard') return [];
  const own = node.characteristics.find((item) => item.id === line);
  const parts = own?.by === 'bands' ? own.bands : own?.by === 'values' ? own.groups : [];
  return [...node.bands, ...parts];
}

function pickerOf(document: GradingDocument, [, a, b, part]: Gesture): Picker {
  const { nodes, edges } = document.criteriaFlow;
  const at = <T>(items: readonly T[], index: number): T | undefined => items[index % Math.max(1, items.length)];
  const node = at(nodes, a);
  const line = (node?.type === 'scorecard' ? at(node.characteristics, part)?.id : undefined) ?? '';
  return {
    a: node?.id ?? '',
    b: at(nodes, b)?.id ?? '',
    exitOfA: (node && at(exitsOf(node), part)?.id) ?? '',
    edge: at(edges, part)?.id ?? '',
    band: at(bandsOf(node, line), part)?.id ?? '',
    line,
    row: (node?.type === 'table' ? at(node.rows, b)?.id : undefined) ?? '',
    input: (node?.type === 'table' ? at(node.inputs, part)?.id : undefined) ?? '',
    part,
  };
}

function expectWhole(document: GradingDocument): void {
  expect(GradingDocument.safeParse(document).error).toBeUndefined();
  const { nodes, edges } = document.criteriaFlow;
  const ids = [...nodes.map(({ id }) => id), ...edges.map(({ id }) => id)];
  expect(new Set(ids).size).toBe(ids.length);
  const ends = new Set<string>();
  for (const edge of edges) {
    const source = nodeOf(document, edge.source);
    expect(source && exitsOf(source).some(({ id }) => id === edge.exit)).toBe(true);
    expect(nodeOf(document, edge.target)).toBeDefined();
    expect(ends.has(`${edge.source} ${edge.exit}`)).toBe(false);
    ends.add(`${edge.source} ${edge.exit}`);
  }
  const tiers = new Set(document.tiers.map(({ id }) => id));
  for (const node of nodes) {
    if (node.type !== 'table') continue;
    const named = new Set([...node.inputs, ...node.exits].map(({ id }) => id));
    for (const row of node.rows)
      for (const id of [row.exit, ...Object.keys(row.cells)]) expect(named.has(id)).toBe(true);
  }
  for (const node of nodes) if (node.type === 'tier' && node.tier !== null) expect(tiers.has(node.tier)).toBe(true);
}

describe('edits', () => {
  it('keep a document whole, whatever is done to it in whatever order', () => {
    const gesture: fc.Arbitrary<Gesture> = fc.tuple(fc.nat(90), fc.nat(20), fc.nat(20), fc.nat(9));
    fc.assert(
      fc.property(fc.array(gesture, { maxLength: 60 }), (made) => {
        const acts = gestures(counter());
        let document = blank;
        for (const one of made) {
          const act = acts[one[0] % acts.length];
          const before = structuredClone(document);
          const result = act?.(document, pickerOf(document, one));
          expect(document).toEqual(before);
          if (result && 'document' in result) document = result.document;
          expectWhole(document);
        }
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });

  it('refuse an edge that would lead back', () => {
    const newId = counter();
    const add = (document: GradingDocument, id: string) =>
      documentOf(addNode(document, { kind: 'criterion', name: text, position: { x: 0, y: 0 }, id }, newId));
    const [first, second] = ['n_first00000', 'n_second0000'];
    const linked = documentOf(
      connect(add(add(blank, first), second), { source: first, exit: 'met', target: second }, newId),
    );
    expect(connect(linked, { source: second, exit: 'met', target: first }, newId)).toEqual({ refused: 'makes-circle' });
    expect(connect(linked, { source: first, exit: 'met', target: first }, newId)).toEqual({ refused: 'to-itself' });
  });

  it('drop the edge of an exit that goes, and only that', () => {
    const newId = counter();
    let document = documentOf(
      addNode(blank, { kind: 'ranking', name: text, position: { x: 0, y: 0 }, id: 'n_ranking000' }, newId),
    );
    document = documentOf(
      addNode(document, { kind: 'tier', name: text, position: { x: 300, y: 0 }, id: 'n_tier000000' }, newId),
    );
    const node = nodeOf(document, 'n_ranking000');
    if (!node) throw new Error('the ranking is there');
    const [best, second] = exitsOf(node);
    for (const exit of [best, second]) {
      const connection = { source: node.id, exit: exit?.id ?? '', target: 'n_tier000000' };
      document = documentOf(connect(document, connection, newId));
    }
    const left = documentOf(removeRankingBand(document, { node: node.id, band: best?.id ?? '' }));
    expect(left.criteriaFlow.edges.map(({ exit }) => exit)).toEqual([second?.id]);
  });

  it('name the nodes that still use a tier instead of removing it', () => {
    const newId = counter();
    const document = documentOf(
      addNode(blank, { kind: 'tier', name: text, position: { x: 0, y: 0 }, id: 'n_tier000000' }, newId),
    );
    expect(removeTier(document, 't_aaaaaaaaaa')).toEqual({ refused: 'in-use', users: ['n_tier000000'] });
  });

  it('declare a fact once', () => {
    const fact = blank.facts[0];
    if (!fact) throw new Error('the blank has facts');
    expect(documentOf(declareFact(blank, fact))).toBe(blank);
    expect(documentOf(declareFact({ ...blank, facts: [] }, fact)).facts).toEqual([fact]);
  });
});
