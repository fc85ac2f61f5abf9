import type { Expression } from '../expression.js';
import { blockLength, testEach, truthCode, type Column, type ColumnTest } from './column.js';

/** The text of a row, null when it is missing. */
export type TextAt = (row: number) => string | null;

type ColumnOf = (name: string) => Column;

/** Reads a text, fixed or of a variable. */
export function textAt(expression: Expression, columnOf: ColumnOf): TextAt {
  if (expression.kind === 'constant') {
    const text = String(expression.value);
    return () => text;
  }
  const column = expression.kind === 'variable' ? columnOf(expression.name) : null;
  if (column?.type !== 'text') throw new Error('a text that is neither fixed nor of a text column');
  const { codes, texts } = column;
  return (row) => texts[codes[row] as number] ?? null;
}

/** Whether a text meets a condition; each text of a dictionary is asked once, not each row. */
export function matchText(expression: Expression, columnOf: ColumnOf, meets: (text: string) => boolean): ColumnTest {
  const column = expression.kind === 'variable' ? columnOf(expression.name) : null;
  if (column?.type !== 'text') {
    const read = textAt(expression, columnOf);
    return testEach((row) => {
      const text = read(row);
      return text === null ? null : meets(text);
    });
  }
  const { codes, texts } = column;
  const answers = Int8Array.from(texts, (text) => truthCode(meets(text)));
  const out = new Int8Array(blockLength);
  return (from, to) => {
    for (let row = from; row < to; row += 1) {
      const code = codes[row] as number;
      out[row - from] = code < 0 ? -1 : (answers[code] as number);
    }
    return out;
  };
}
