import type { Row } from '../program.js';
import type { IndexedRows } from './find-row.js';
import { emptyRows, visitRows } from './row-set.js';

/** Finds the first rows above `end` that fail a customer in one input only, at most `most` of them. */
export function nearRowFinder({ count, columns }: IndexedRows, most: number): (row: Row, end: number) => number[] {
  const [one, once, twice] = [emptyRows(count), emptyRows(count), emptyRows(count)];
  return ({ values }, end) => {
    once.fill(0);
    twice.fill(0);
    for (const { slot, write } of columns) {
      const value = values[slot] ?? null;
      if (value === null || typeof value === 'object') continue;
      write(value, one);
      for (let at = 0; at < one.length; at += 1) {
        const fails = ~(one[at] as number);
        twice[at] = (twice[at] as number) | ((once[at] as number) & fails);
        once[at] = (once[at] as number) | fails;
      }
    }
    for (let at = 0; at < one.length; at += 1) once[at] = (once[at] as number) & ~(twice[at] as number);
    const found: number[] = [];
    visitRows(once, (at) => {
      if (at >= end) return true;
      found.push(at);
      return found.length >= most;
    });
    return found;
  };
}
