import type { Test, Truth } from '@tierwright/json-logic';
import type { Row } from '../program.js';
import type { ColumnIndex } from './column-index.js';
import { allRows, emptyRows, hasRow, keepCommon, lowestBit, visitRows, type RowSet } from './row-set.js';

/** What a table found for a customer. */
export interface Finding {
  /** Index of the deciding row; -1 when every row surely fails. */
  readonly at: number;
  /** Whether the row surely holds. */
  readonly sure: boolean;
  /** A second row that surely holds where only one may; -1 for none. */
  readonly second: number;
}

/** The rows of a table, indexed. */
export interface IndexedRows {
  readonly count: number;
  readonly columns: readonly ColumnIndex[];
  /** Rule cells by the index of their row. */
  readonly rules: ReadonlyMap<number, readonly Test[]>;
}

const none: Finding = { at: -1, sure: true, second: -1 };

/** Finds the deciding row without asking each: the rows each present value leaves possible are cut with one another. */
export function rowFinder({ count, columns, rules }: IndexedRows, unique: boolean): (row: Row) => Finding {
  const everyRow = allRows(count);
  const [possible, sure, one] = [emptyRows(count), emptyRows(count), emptyRows(count)];
  const narrow = ({ values }: Row): void => {
    possible.set(everyRow);
    sure.set(everyRow);
    for (const { slot, open, write } of columns) {
      const value = values[slot] ?? null;
      if (value === null || typeof value === 'object') keepCommon(sure, open);
      else {
        write(value, one);
        keepCommon(possible, one);
      }
    }
  };
  const truthOf = (row: Row, at: number): Truth => {
    let truth: Truth = hasRow(sure, at) ? true : null;
    for (const test of rules.get(at) ?? []) {
      const answer = test(row.values);
      if (answer === false) return false;
      if (answer === null) truth = null;
    }
    return truth;
  };
  const first = (row: Row): Finding => {
    let found = none;
    visitRows(possible, (at) => {
      const truth = truthOf(row, at);
      if (truth === false) return false;
      found = { at, sure: truth === true, second: -1 };
      return true;
    });
    return found;
  };
  const onlyOne = (row: Row): Finding => oneOf(possible, sure, (at) => truthOf(row, at));
  const find = unique ? onlyOne : first;
  return (row) => {
    narrow(row);
    return find(row);
  };
}

/** The one row that surely holds, two of them, or the first that may hold. */
function oneOf(possible: RowSet, sure: RowSet, truthOf: (row: number) => Truth): Finding {
  const held: number[] = [];
  let open = -1;
  for (let at = 0; at < possible.length && held.length < 2; at += 1) {
    const whole = possible[at] as number;
    // Once a row may hold, only rows that surely hold change the answer.
    for (let word = open < 0 ? whole : whole & (sure[at] as number); word !== 0 && held.length < 2; word &= word - 1) {
      const row = at * 32 + lowestBit(word);
      const truth = truthOf(row);
      if (truth === true) held.push(row);
      if (truth === null && open < 0) open = row;
    }
  }
  const [row = -1, second = -1] = held;
  if (second >= 0) return { at: row, sure: true, second };
  return open >= 0 ? { at: open, sure: false, second: -1 } : { at: row, sure: true, second: -1 };
}
