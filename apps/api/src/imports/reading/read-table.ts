import type { RowProblem } from '@tierwright/contract';
import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { nextTurn } from '../next-turn.js';
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

/** Lines parsed in one turn. */
const SLICE = 5000;

/**
 * Takes a text apart. A quote that is not closed costs the one line it opens in: reading goes on with the next line.
 */
export async function readTable(text: string, delimiter: Delimiter): Promise<Table> {
  const lines = text.split('\n');
  const rows: TableRow[] = [];
  const broken: BrokenRow[] = [];
  for (let first = 0; first < lines.length;) {
    const isLast = first + SLICE >= lines.length;
    const slice = { first, lines: lines.slice(first, first + SLICE), delimiter, quotes: broken.length < MOST_BROKEN };
    const stop = readSlice(slice, rows);
    if (stop === null) first += SLICE;
    else if (stop.isOpen && !isLast && stop.line > first) first = stop.line;
    else {
      const line = lines[stop.line] ?? '';
      const code = line.length > MOST_CHARACTERS ? 'cell-too-large' : 'unclosed-quote';
      broken.push({ line: stop.line + 1, text: line.slice(0, 200), code });
      first = stop.line + 1;
    }
    if (!isLast) await nextTurn();
  }
  const [head, ...body] = rows;
  return { header: (head?.cells ?? []).map((cell) => cell.trim()), rows: body, broken };
}

interface Slice {
  /** Index of its first line in the file. */
  readonly first: number;
  readonly lines: readonly string[];
  readonly delimiter: Delimiter;
  readonly quotes: boolean;
}

/** Where reading stopped: the index of the line, and whether its quote was still open at the end of the slice. */
interface Stop {
  readonly line: number;
  readonly isOpen: boolean;
}

/** Adds the rows of a slice; null when all of it was read. */
function readSlice({ first, lines, delimiter, quotes }: Slice, rows: TableRow[]): Stop | null {
  let next = 0;
  try {
    parse(lines.join('\n'), {
      delimiter,
      quote: quotes ? '"' : null,
      bom: false,
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: MOST_CHARACTERS,
      on_record: (cells: string[], { lines: read }) => {
        rows.push({ line: first + read - lineBreaks(cells), cells });
        next = read;
        return null;
      },
    });
    return null;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    while (lines[next] === '') next += 1;
    return { line: first + next, isOpen: error.code === 'CSV_QUOTE_NOT_CLOSED' };
  }
}

const lineBreaks = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);
