import type { ImportCheck, RowProblem } from '@tierwright/contract';
import { nextTurn } from '../next-turn.js';
import type { BrokenRow, Table, TableRow } from '../reading/read-table.js';

/** What becomes of a row. */
export type RowOutcome = ImportCheck['strip'][number];

/** The rows of a file that can be taken, and what was odd in all of them. */
export interface RowSheet<Row> {
  readonly rows: readonly Row[];
  /** One for each row of the file, in the order of its lines. */
  readonly outcomes: readonly RowOutcome[];
  readonly problems: readonly RowProblem[];
}

/** A row that can be taken, or what keeps it out; problems that do not keep it out come along. */
export interface RowReading<Row> {
  /** null: the row is refused. */
  readonly row: Row | null;
  readonly problems: readonly RowProblem[];
}

const ROWS_A_TURN = 1000;

/** Reads every row of a table, those that cannot be taken apart included. */
export async function readSheet<Row>(table: Table, read: (row: TableRow) => RowReading<Row>): Promise<RowSheet<Row>> {
  const rows: Row[] = [];
  const outcomes: RowOutcome[] = [];
  const problems: RowProblem[] = [];
  for (const entry of inOrder(table)) {
    if (outcomes.length % ROWS_A_TURN === ROWS_A_TURN - 1) await nextTurn();
    const reading = 'code' in entry ? { row: null, problems: [brokenProblem(entry)] } : readWhole(table, entry, read);
    problems.push(...reading.problems);
    if (reading.row === null) outcomes.push('refused');
    else {
      rows.push(reading.row);
      outcomes.push(reading.problems.some((problem) => problem.outcome === 'missing') ? 'missing' : 'ok');
    }
  }
  return { rows, outcomes, problems };
}

const inOrder = ({ rows, broken }: Table): (TableRow | BrokenRow)[] =>
  broken.length === 0 ? [...rows] : [...rows, ...broken].sort((a, b) => a.line - b.line);

function readWhole<Row>({ header }: Table, row: TableRow, read: (row: TableRow) => RowReading<Row>): RowReading<Row> {
  const isWide = row.cells.slice(header.length).some((cell) => cell.trim() !== '');
  if (row.cells.length < header.length || isWide) return refused(row.line, null, row.cells.join(' · '), 'ragged-row');
  const isHeader = header.every((name, index) => name === row.cells[index]?.trim());
  if (isHeader) return refused(row.line, null, row.cells.join(' · '), 'repeated-header');
  return read(row);
}

const brokenProblem = ({ line, text, code }: BrokenRow): RowProblem => problem(line, null, text, code, 'refused');

/** A row that is left out for one reason. */
export const refused = (line: number, column: string | null, value: string, code: RowProblem['code']) => ({
  row: null,
  problems: [problem(line, column, value, code, 'refused')],
});

const MOST_CHARACTERS = 200;

/** What was odd in a cell or row, with as much of it as fits on a page. */
export const problem = (
  line: number,
  column: string | null,
  value: string,
  code: RowProblem['code'],
  outcome: RowProblem['outcome'],
  readAs: string | null = null,
): RowProblem => ({ line, column, value: printable(value.slice(0, MOST_CHARACTERS)), code, outcome, readAs });

/** Characters that neither a page nor a database takes become a sign. */
const printable = (text: string): string => text.replaceAll('\0', '␀').replace(/\p{Surrogate}/gu, '�');
