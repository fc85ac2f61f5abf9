import { describe, expect, it } from '@jest/globals';
import {
  addCase,
  addCondition,
  addInput,
  addNode,
  addRow,
  duplicateNodes,
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
  type FormulaTerms,
  type GradingDocument,
  type NewId,
  type NodeKind,
  type NodeOf,
} from '../index.js';
import { blankWith, counter, made, node, text } from './testing/edited-documents.js';

const blank = blankWith([
  { key: 'volume', label: { zh: '年用油量', en: 'volume' }, type: 'number' },
  { key: 'region', label: { zh: '区域', en: 'region' }, type: 'text' },
]);

function withKind<K extends NodeKind>(kind: K, newId: NewId) {
  const document = made(addNode(blank, { kind, name: text, position: { x: 0, y: 0 }, id: node }, newId));
  return { document, of: (now: GradingDocument) => nodeOf(now, node) as NodeOf<K> };
}

describe('edits of a switch', () => {
  it('ask a case earlier or later, and change the conditions of that case only', () => {
    const newId = counter();
    const { document, of } = withKind('switch', newId);
    const two = made(addCase(document, { node, label: text }, newId));
    const [first, second] = of(two).cases.map(({ id }) => id);
    const asked = made(addCondition(two, { node, case: second!, rule: { '>': [{ var: 'volume' }, 1] } }, newId));
    expect(of(asked).cases.map(({ when }) => when.conditions.length)).toEqual([0, 1]);
    const condition = of(asked).cases[1]!.when.conditions[0]!.id;
    const changed = made(setRule(asked, { node, case: second!, condition, rule: { '>': [{ var: 'volume' }, 2] } }));
    expect(of(changed).cases[1]!.when.conditions).toEqual([{ id: condition, rule: { '>': [{ var: 'volume' }, 2] } }]);
    expect(setRule(asked, { node, case: first!, condition, rule: true })).toEqual({ refused: 'no-such-part' });
    const turned = made(moveCase(changed, { node, case: second!, to: 0 }));
    expect(of(turned).cases.map(({ id }) => id)).toEqual([second, first]);
  });

  it('keep the last case, and drop the unknown exit with its policy', () => {
    const { document, of } = withKind('switch', counter());
    expect(removeCase(document, { node, case: of(document).cases[0]!.id })).toEqual({ refused: 'last-part' });
    const otherwise = made(setMissing(document, { node, missing: 'otherwise' }));
    expect(of(otherwise).missing).toBe('otherwise');
    expect('missing' in of(made(setMissing(otherwise, { node, missing: 'unknown' })))).toBe(false);
  });
});

describe('edits of a formula', () => {
  it('refuse a name that a fact has, and take a blank unit away', () => {
    const { document, of } = withKind('formula', counter());
    expect(setFormula(document, { node, output: 'volume' })).toEqual({ refused: 'name-taken' });
    const named = made(setFormula(document, { node, output: 'ratio', unit: text, round: 2 }));
    expect(of(named)).toMatchObject({ output: 'ratio', unit: text, round: 2 });
    expect('unit' in of(made(setFormula(named, { node, unit: { zh: '', en: '' } })))).toBe(false);
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
    const asked = made(setTableCell(document, { node, row: row.id, input: input.id, cell: { op: '>', value: 3 } }));
    const longer = made(addRow(made(addRow(asked, { node }, newId)), { node, after: row.id }, newId));
    expect(of(longer).rows.map(({ cells }) => cells[input.id])).toEqual(Array(3).fill({ op: '>', value: 3 }));
    const last = of(longer).rows[2]!.id;
    expect(of(made(moveRow(longer, { node, row: last, to: 0 }))).rows[0]!.id).toBe(last);
  });

  it('clear a column that asks another fact, and keep one column', () => {
    const newId = counter();
    const { document, of } = withKind('table', newId);
    const [row, input] = [of(document).rows[0]!.id, of(document).inputs[0]!.id];
    const asked = made(setTableCell(document, { node, row, input, cell: { op: '>', value: 3 } }));
    const turned = made(setInput(asked, { node, input, fact: 'region', label: text }));
    expect(of(turned).rows[0]!.cells).toEqual({});
    expect(removeInput(asked, { node, input })).toEqual({ refused: 'last-part' });
    const wider = made(addInput(asked, { node, fact: 'region', label: text }, newId));
    expect(of(made(removeInput(wider, { node, input }))).rows[0]!.cells).toEqual({});
  });

  it('copy with ids of their own, cells under the new columns', () => {
    const newId = counter();
    const { document, of } = withKind('table', newId);
    const [row, input] = [of(document).rows[0]!.id, of(document).inputs[0]!.id];
    const asked = made(setTableCell(document, { node, row, input, cell: { op: '>', value: 3 } }));
    const copied = made(duplicateNodes(asked, { nodes: [node], shift: { x: 1, y: 1 } }, newId));
    const copy = copied.criteriaFlow.nodes[1] as NodeOf<'table'>;
    expect(copy.inputs[0]!.id).not.toBe(input);
    expect(copy.rows[0]!.cells).toEqual({ [copy.inputs[0]!.id]: { op: '>', value: 3 } });
    expect(copy.rows[0]!.exit).toBe(copy.exits[0]!.id);
  });
});
