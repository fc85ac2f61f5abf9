import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Expression } from '../expression.js';
import { parseRule } from '../parse.js';
import { prepareQuantity, prepareTest } from '../prepare.js';
import { portableOperators } from '../operators/table.js';
import { arbitraryCondition, arbitraryData, arbitraryQuantity, variableTypes } from '../testing/arbitrary-rules.js';
import type { Rule, Value } from '../value.js';
import { blockLength, truthCode, type Column } from './column.js';
import { quantityColumns, testColumns } from './test-columns.js';

const names = [...variableTypes.keys()];
const slotOf = (name: string) => names.indexOf(name);

const expressionOf = (rule: Rule): Expression => {
  const { expression } = parseRule(rule, variableTypes);
  if (!expression) throw new Error(`refused ${JSON.stringify(rule)}`);
  return expression;
};

type Data = Readonly<Record<string, Rule>>;

const valueOf = (data: Data, name: string): Value => (data[name] === '' ? null : ((data[name] ?? null) as Value));
const rowOf = (data: Data): Value[] => names.map((name) => valueOf(data, name));

function columnsOf(rows: readonly Data[]): (name: string) => Column {
  const columns = new Map(
    names.map((name) => [
      name,
      columnOf(
        name,
        rows.map((data) => valueOf(data, name)),
      ),
    ]),
  );
  return (name) => columns.get(name) as Column;
}

function columnOf(name: string, values: readonly Value[]): Column {
  const type = variableTypes.get(name);
  if (type === 'number')
    return { type, values: Float64Array.from(values, (value) => (value === null ? NaN : Number(value))) };
  if (type === 'boolean')
    return { type, values: Int8Array.from(values, (value) => truthCode(value as boolean | null)) };
  if (type === 'list') return { type, lists: values as readonly (readonly string[] | null)[] };
  const texts = [...new Set(values.filter((value) => value !== null))].map(String).sort();
  return {
    type: 'text',
    texts,
    codes: Int32Array.from(values, (value) => (value === null ? -1 : texts.indexOf(String(value)))),
  };
}

const manyRows = fc.array(arbitraryData, { minLength: 1, maxLength: 12 });

describe('columns', () => {
  it('answer a condition as its closure answers each row', () => {
    fc.assert(
      fc.property(arbitraryCondition, manyRows, (rule, rows) => {
        const expression = expressionOf(rule);
        const test = prepareTest(expression, slotOf);
        const expected = rows.map((data) => truthCode(test(rowOf(data))));
        expect([...testColumns(expression, columnsOf(rows), rows.length)]).toEqual(expected);
      }),
      { seed: 11, numRuns: 2000 },
    );
  });

  it('answer a number as its closure answers each row', () => {
    fc.assert(
      fc.property(arbitraryQuantity, manyRows, (rule, rows) => {
        const expression = expressionOf(rule);
        const quantity = prepareQuantity(expression, slotOf);
        const expected = rows.map((data) => quantity(rowOf(data)) ?? NaN);
        expect([...quantityColumns(expression, columnsOf(rows), rows.length)]).toEqual(expected);
      }),
      { seed: 12, numRuns: 2000 },
    );
  });

  it('answer every row of more than one block', () => {
    const rows = blockLength * 2 + 7;
    const values = Float64Array.from({ length: rows }, (_, at) => (at % 5 === 4 ? NaN : at % 5));
    const expression = expressionOf({ '>=': [{ '+': [{ var: 'x' }, 1] }, 3] });
    const truths = testColumns(expression, () => ({ type: 'number', values }), rows);
    expect([...truths]).toEqual(Array.from({ length: rows }, (_, at) => [0, 0, 1, 1, -1][at % 5]));
  });

  it('are answered by every operator that answers rows', () => {
    for (const { test, testColumns: forTests, quantity, quantityColumns: forNumbers } of portableOperators.values()) {
      expect([Boolean(forTests), Boolean(forNumbers)]).toEqual([Boolean(test), Boolean(quantity)]);
    }
  });
});
