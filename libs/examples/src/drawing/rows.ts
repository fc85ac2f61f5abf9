import type { TableCell, TableInput, TableRow } from '@tierwright/model';
import { documentId } from '../document-id.js';
import { localized } from '../localized.js';
import { exitOf } from './switch.js';

/** A column of a decision table; `word` makes its id. */
export const input = (word: string, zh: string, en: string, fact: string): TableInput => ({
  id: documentId('axis', word),
  label: localized(zh, en),
  fact,
});

/** Rows of a decision table in order: the exit's word and a cell for each input. */
export const rowsOf = (
  inputs: readonly TableInput[],
  rows: readonly (readonly [exit: string, cells: readonly TableCell[]])[],
): TableRow[] =>
  rows.map(([exit, cells], index) => ({
    id: documentId('row', `row${index}x`),
    cells: Object.fromEntries(cells.map((cell, at) => [inputs[at]?.id ?? '', cell])),
    exit: exitOf(exit),
  }));
