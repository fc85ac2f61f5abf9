import type { RowProblem } from '@tierwright/contract';
import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import type { Delimiter } from './detect-delimiter.js';

/** A row of the file; the first line of the file is 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A row that cannot be taken apart. */
export interface BrokenRow {
  readonly line: number;
  readonly text: string;
  readonly code: Extract<RowProblem['code'], 'unclosed-quote' | 'cell-too-large'>;
}

/** A file as rows. Empty lines are no rows. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  readonly broken: readonly BrokenRow[];
}

/** Most characters of a row: beyond it a quote was never closed, or a cell is too large. */
const MOST_CHARACTERS = 100_000;
/** After so many broken quotes, quotes are read like any other character. */
const MOST_BROKEN = 1000;

/**
 * Takes a text apart. A quote that is not closed costs the one line it opens in: reading goes on with the next line.
 */
export function readTable(text: string, delimiter: Delimiter): Table {
  const lines = text.split('\n');
  const rows: TableRow[] = [];
  const broken: BrokenRow[] = [];
  for (let first = 0; first < lines.length;) {
    const failedAt = readRows(lines, first, delimiter, broken.length < MOST_BROKEN, rows);
    if (failedAt === null) break;
    const line = lines[failedAt] ?? '';
    const code = line.length > MOST_CHARACTERS ? 'cell-too-large' : 'unclosed-quote';
    broken.push({ line: failedAt + 1, text: line.slice(0, 200), code });
    first = failedAt + 1;
  }
  const [head, ...body] = rows;
  return { header: (head?.cells ?? []).map((cell) => cell.trim()), rows: body, broken };
}

/** Adds the rows from line index `first` on; the index of the line whose row is broken, or null at the end. */
function readRows(
  lines: readonly string[],
  first: number,
  delimiter: Delimiter,
  quotes: boolean,
  rows: TableRow[],
): number | null {
  let next = first;
  try {
    parse(first === 0 ? lines.join('\n') : lines.slice(first).join('\n'), {
      delimiter,
      quote: quotes ? '"' : null,
      bom: false,
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: MOST_CHARACTERS,
      on_record: (cells: string[], { lines: read }) => {
        const end = first + read - 1;
        rows.push({ line: end - lineBreaks(cells) + 1, cells });
        next = end + 1;
        return null;
      },
    });
    return null;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    while (lines[next] === '') next += 1;
    return next;
  }
}

const lineBreaks = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);
