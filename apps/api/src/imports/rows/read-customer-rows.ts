import type { ImportColumn, RowProblem } from '@tierwright/contract';
import type { FactDefinition, Facts } from '@tierwright/model';
import type { CustomerInput } from '@tierwright/persistence';
import type { Table, TableRow } from '../reading/read-table.js';
import { readText } from '../values/read-text.js';
import { readValue } from '../values/read-value.js';
import { problem, readSheet, refused, type RowReading, type RowSheet } from './row-sheet.js';

const MOST_CHARACTERS = 200;

/** A column whose values are those of a fact. */
interface FactColumn {
  readonly index: number;
  readonly header: string;
  readonly fact: FactDefinition;
}

/** The customers a table tells of, by its mapped columns; of rows with the same code the first counts. */
export function readCustomerRows(
  table: Table,
  columns: readonly ImportColumn[],
  facts: ReadonlyMap<string, FactDefinition>,
): Promise<RowSheet<CustomerInput>> {
  const code = columns.find(({ target }) => target.to === 'code');
  const name = columns.find(({ target }) => target.to === 'name');
  const factColumns = columns.flatMap(({ index, header, target }) => {
    const fact = 'fact' in target ? facts.get(target.fact) : undefined;
    return fact ? [{ index, header, fact }] : [];
  });
  const seen = new Set<string>();
  return readSheet(table, (row) => readRow(row, { code, name, facts: factColumns }, seen));
}

interface Mapping {
  readonly code: ImportColumn | undefined;
  readonly name: ImportColumn | undefined;
  readonly facts: readonly FactColumn[];
}

function readRow(row: TableRow, mapping: Mapping, seen: Set<string>): RowReading<CustomerInput> {
  const cellOf = (column: { index: number } | undefined) => (column ? (row.cells[column.index] ?? '') : '');
  const header = mapping.code?.header ?? null;
  const code = readText(cellOf(mapping.code).normalize('NFC'), MOST_CHARACTERS);
  if ('fault' in code) return refused(row.line, header, cellOf(mapping.code), code.fault);
  if (code.value === '') return refused(row.line, header, '', 'blank-code');
  if (seen.has(code.value)) return refused(row.line, header, code.value, 'duplicate-code');
  const name = readText(cellOf(mapping.name), MOST_CHARACTERS);
  if ('fault' in name) return refused(row.line, mapping.name?.header ?? null, cellOf(mapping.name), name.fault);
  const values = readFacts(row, mapping.facts);
  if (values.problems.some(({ outcome }) => outcome === 'refused')) return { row: null, problems: values.problems };
  seen.add(code.value);
  const input = { code: code.value, ...(name.value === '' ? {} : { name: name.value }), facts: values.facts };
  return { row: input, problems: values.problems };
}

function readFacts(row: TableRow, columns: readonly FactColumn[]): { facts: Facts; problems: RowProblem[] } {
  const facts: Facts = {};
  const problems: RowProblem[] = [];
  for (const { index, header, fact } of columns) {
    const cell = row.cells[index] ?? '';
    const reading = readValue(cell, fact);
    if ('fault' in reading) {
      problems.push(problem(row.line, header, cell, reading.fault, 'refused'));
      continue;
    }
    facts[fact.key] = reading.value;
    if (reading.value === null) problems.push(problem(row.line, header, cell, 'missing-value', 'missing'));
    else if (reading.readAs !== null) problems.push(problem(row.line, header, cell, 'read-as', 'read', reading.readAs));
  }
  return { facts, problems };
}
