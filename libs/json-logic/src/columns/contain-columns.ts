import type { Expression } from '../expression.js';
import { blockLength, testEach, type ColumnQuantity, type ColumnTest } from './column.js';
import type { ColumnBuilder } from './column-builder.js';
import { matchText, textAt } from './match-text.js';

/** Whether a value is in a fixed list, or a text in the list of a fact; unknown when one is missing. */
export function containColumns(item: Expression, list: Expression, build: ColumnBuilder): ColumnTest {
  if (list.kind === 'constant' && typeof list.value === 'object') {
    const fixed = new Set<unknown>(list.value);
    if (item.type === 'number') return numbersIn(build.operand(item), fixed);
    return matchText(item, build.columnOf, (text) => fixed.has(text));
  }
  const column = list.kind === 'variable' ? build.columnOf(list.name) : null;
  if (column?.type !== 'list') throw new Error('a list that is neither fixed nor of a list column');
  const text = textAt(item, build.columnOf);
  return testEach((row) => {
    const [wanted, held] = [text(row), column.lists[row] ?? null];
    return wanted === null || held === null ? null : held.includes(wanted);
  });
}

function numbersIn(operand: ColumnQuantity, fixed: ReadonlySet<unknown>): ColumnTest {
  const out = new Int8Array(blockLength);
  return (from, to) => {
    const values = operand(from, to);
    for (let at = 0; at < to - from; at += 1) {
      const value = values[at] as number;
      out[at] = value !== value ? -1 : fixed.has(value) ? 1 : 0;
    }
    return out;
  };
}
