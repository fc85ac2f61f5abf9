import type { NodeOf, TableCell, TableNode, TableRow } from '@tierwright/model';
import fc from 'fast-check';
import { base, id, text } from './documents.js';

const numbers = fc.oneof(fc.integer({ min: -3, max: 30 }), fc.constantFrom(0.5, 2.25, 12.345678));
const words = ['fleet', 'factory', 'farm'];

const numberCell: fc.Arbitrary<TableCell> = fc.oneof(
  fc.record({ op: fc.constantFrom('==', '!=', '<', '<=', '>', '>='), value: numbers }) as fc.Arbitrary<TableCell>,
  fc.tuple(numbers, numbers).map(([from, to]): TableCell => ({ op: 'between', from, to })),
  fc.record({ op: fc.constantFrom('in', 'not-in'), values: fc.array(numbers, { maxLength: 3 }) }),
);
const textCell: fc.Arbitrary<TableCell> = fc.oneof(
  fc.record({ op: fc.constantFrom('==', '!='), value: fc.constantFrom(...words) }) as fc.Arbitrary<TableCell>,
  fc.record({ op: fc.constantFrom('in', 'not-in'), values: fc.subarray(words) }),
);
const flagCell: fc.Arbitrary<TableCell> = fc.record({
  op: fc.constantFrom('==', '!='),
  value: fc.boolean(),
}) as fc.Arbitrary<TableCell>;
const ruleCell = numbers.map((limit): TableCell => ({ op: 'rule', rule: { '>': [{ var: 'sales' }, limit] } }));

/** Inputs of every type a cell can ask, with random cells for them. */
const columns = [
  {
    name: 'v',
    fact: 'volume',
    cell: fc.oneof({ weight: 6, arbitrary: numberCell }, { weight: 1, arbitrary: ruleCell }),
  },
  { name: 's', fact: 'segment', cell: textCell },
  { name: 'k', fact: 'key_account', cell: flagCell },
  { name: 'd', fact: 'since', cell: numberCell },
] as const;

/** A random table of `least` to `most` rows over some inputs; cells are left open now and then. */
export function arbitraryTable(name: string, most: number, least = 1): fc.Arbitrary<NodeOf<'table'>> {
  const cellOf = ({ cell }: (typeof columns)[number]) => fc.option(cell, { nil: undefined, freq: 3 });
  const row = fc.tuple(fc.tuple(...columns.map(cellOf)), fc.nat(1));
  return fc
    .record({
      hitPolicy: fc.constantFrom<TableNode['hitPolicy']>('first', 'unique'),
      missing: fc.constantFrom<NonNullable<TableNode['missing']>>('unknown', 'unknown', 'otherwise', 'ungraded'),
      rows: fc.array(row, { minLength: least, maxLength: most, size: 'max' }),
    })
    .map(({ hitPolicy, missing, rows }) => tableOf(name, hitPolicy, rows, missing));
}

const inputId = (name: string, column: string) => id('a', `${name}${column}`);

function tableOf(
  name: string,
  hitPolicy: TableNode['hitPolicy'],
  rows: readonly (readonly [readonly (TableCell | undefined)[], number])[],
  missing: NonNullable<TableNode['missing']>,
): NodeOf<'table'> {
  const exits = ['x', 'y'].map((exit) => ({ id: id('x', `${name}${exit}`), label: text(exit) }));
  return {
    ...base(name),
    type: 'table',
    hitPolicy,
    missing,
    inputs: columns.map((column) => ({ id: inputId(name, column.name), label: text(column.fact), fact: column.fact })),
    exits,
    rows: rows.map(([cells, exit], at): TableRow => {
      const present = cells.flatMap((cell, column) => (cell ? [[inputId(name, columns[column]!.name), cell]] : []));
      return {
        id: id('r', `${name}${at}`),
        cells: Object.fromEntries(present) as TableRow['cells'],
        exit: exits[exit]!.id,
      };
    }),
  };
}
