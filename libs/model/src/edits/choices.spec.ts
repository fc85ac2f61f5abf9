import { describe, expect, it } from '@jest/globals';
import {
  addCase,
  addCondition,
  addInput,
  addNode,
  addRow,
  duplicateNodes,
  idPrefixes,
  moveCase,
  moveRow,
  nodeOf,
  removeCase,
  removeInput,
  ruleOfTerms,
  setFormula,
  setInput,
  setMissing,
  setRule,
  setTableCell,
  termsOfRule,
  type EditResult,
  type FormulaTerms,
  type GradingDocument,
  type NewId,
  type NodeKind,
  type NodeOf,
} from '../index.js';

const text = { zh: '甲', en: 'a' };
const blank: GradingDocument = {
  schemaVersion: 1,
  name: text,
  description: text,
  facts: [
    { key: 'volume', label: { zh: '年用油量', en: 'volume' }, type: 'number' },
    { key: 'region', label: { zh: '区域', en: 'region' }, type: 'text' },
  ],
  tiers: [],
  criteriaFlow: { nodes: [], edges: [] },
};
const node = 'n_thenode000';

function counter(): NewId {
  let next = 0;
  return (kind) => `${idPrefixes[kind]}_${String(++next).padStart(10, '0')}`;
}

function done(result: EditResult): GradingDocument {
  if ('refused' in result) throw new Error(`refused: ${result.refused}`);
  return result.document;
}

function withKind<K extends NodeKind>(kind: K, newId: NewId) {
  const document = done(addNode(blank, { kind, name: text, position: { x: 0, y: 0 }, id: node }, newId));
  return { document, of: (now: GradingDocument) => nodeOf(now, node) as NodeOf<K> };
}

describe('edits of a switch', () => {
  it('ask a case earlier or later, and change the conditions of that case only', () => {
    const newId = counter();
    const { document, of } = withKind('switch', newId);
    const two = done(addCase(document, { node, label: text }, newId));
    const [first, second] = of(two).cases.map(({ id }) => id);
    const asked = done(addCondition(two, { node, case: second!, rule: { '>': [{ var: 'volume' }, 1] } }, newId));
    expect(of(asked).cases.map(({ when }) => when.conditions.length)).toEqual([0, 1]);
    const condition = of(asked).cases[1]!.when.conditions[0]!.id;
    const changed = done(setRule(asked, { node, case: second!, condition, rule: { '>': [{ var: 'volume' }, 2] } }));
    expect(of(changed).cases[1]!.when.conditions).toEqual([{ id: condition, rule: { '>': [{ var: 'volume' }, 2] } }]);
    expect(setRule(asked, { node, case: first!, condition, rule: true })).toEqual({ refused: 'no-such-part' });
    const turned = done(moveCase(changed, { node, case: second!, to: 0 }));
    expect(of(turned).cases.map(({ id }) => id)).toEqual([second, first]);
  });

  it('keep the last case, and drop the unknown exit with its policy', () => {
    const { document, of } = withKind('switch', counter());
    expect(removeCase(document, { node, case: of(document).cases[0]!.id })).toEqual({ refused: 'last-part' });
    const otherwise = done(setMissing(document, { node, missing: 'otherwise' }));
    expect(of(otherwise).missing).toBe('otherwise');
    expect('missing' in of(done(setMissing(otherwise, { node, missing: 'unknown' })))).toBe(false);
  });
});

describe('edits of a formula', () => {
  it('refuse a name that a fact has, and take a blank unit away', () => {
    const { document, of } = withKind('formula', counter());
    expect(setFormula(document, { node, output: 'volume' })).toEqual({ refused: 'name-taken' });
    const named = done(setFormula(document, { node, output: 'ratio', unit: text, round: 2 }));
    expect(of(named)).toMatchObject({ output: 'ratio', unit: text, round: 2 });
    expect('unit' in of(done(setFormula(named, { node, unit: { zh: '', en: '' } })))).toBe(false);
  });

  it('read from top to bottom, and back', () => {
    const terms: FormulaTerms = {
      first: { fact: 'volume' },
      rows: [
        { operator: '-', operand: { number: 3 } },
        { operator: '/', operand: { fact: 'margin' } },
        { operator: 'max', operand: { number: 0 } },
      ],
    };
    const rule = { max: [{ '/': [{ '-': [{ var: 'volume' }, 3] }, { var: 'margin' }] }, 0] };
    expect(ruleOfTerms(terms)).toEqual(rule);
    expect(termsOfRule(rule)).toEqual(terms);
    expect(termsOfRule({ '+': [{ var: 'a' }, 1, { var: 'b' }] })?.rows.map(({ operand }) => operand)).toEqual([
      { number: 1 },
      { fact: 'b' },
    ]);
  });

  it('leave a rule alone that does not read from top to bottom', () => {
    for (const rule of [
      { '-': [{ var: 'a' }] },
      { '+': [1, { '*': [2, 3] }] },
      { if: [true, 1, 2] },
      { '/': [1, 2, 3] },
      'text',
    ]) {
      expect(termsOfRule(rule)).toBeNull();
    }
  });
});

describe('edits of a table', () => {
  it('add a row like the one above it, in its place', () => {
    const newId = counter();
    const { document, of } = withKind('table', newId);
    const table = of(document);
    const [row, input] = [table.rows[0]!, table.inputs[0]!];
    const asked = done(setTableCell(document, { node, row: row.id, input: input.id, cell: { op: '>', value: 3 } }));
    const longer = done(addRow(done(addRow(asked, { node }, newId)), { node, after: row.id }, newId));
    expect(of(longer).rows.map(({ cells }) => cells[input.id])).toEqual(Array(3).fill({ op: '>', value: 3 }));
    const last = of(longer).rows[2]!.id;
    expect(of(done(moveRow(longer, { node, row: last, to: 0 }))).rows[0]!.id).toBe(last);
  });

  it('clear a column that asks another fact, and keep one column', () => {
    const newId = counter();
    const { document, of } = withKind('table', newId);
    const [row, input] = [of(document).rows[0]!.id, of(document).inputs[0]!.id];
    const asked = done(setTableCell(document, { node, row, input, cell: { op: '>', value: 3 } }));
    const turned = done(setInput(asked, { node, input, fact: 'region', label: text }));
    expect(of(turned).rows[0]!.cells).toEqual({});
    expect(removeInput(asked, { node, input })).toEqual({ refused: 'last-part' });
    const wider = done(addInput(asked, { node, fact: 'region', label: text }, newId));
    expect(of(done(removeInput(wider, { node, input }))).rows[0]!.cells).toEqual({});
  });

  it('copy with ids of their own, cells under the new columns', () => {
    const newId = counter();
    const { document, of } = withKind('table', newId);
    const [row, input] = [of(document).rows[0]!.id, of(document).inputs[0]!.id];
    const asked = done(setTableCell(document, { node, row, input, cell: { op: '>', value: 3 } }));
    const copied = done(duplicateNodes(asked, { nodes: [node], shift: { x: 1, y: 1 } }, newId));
    const copy = copied.criteriaFlow.nodes[1] as NodeOf<'table'>;
    expect(copy.inputs[0]!.id).not.toBe(input);
    expect(copy.rows[0]!.cells).toEqual({ [copy.inputs[0]!.id]: { op: '>', value: 3 } });
    expect(copy.rows[0]!.exit).toBe(copy.exits[0]!.id);
  });
});
