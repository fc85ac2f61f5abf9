import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { problemSheet, safeText } from './problem-sheet.js';

describe('The sheet of row problems', () => {
  it('has a line for each problem, with the words in both languages', () => {
    const text = problemSheet([
      { line: 9, column: '年用油量', value: 'a"b,c\nd', code: 'wrong-type', outcome: 'refused', readAs: null },
    ]);
    const [header, row] = parse(text, { bom: true }) as string[][];
    expect(header?.[0]).toBe('行 line');
    expect(row?.slice(0, 3)).toEqual(['9', '年用油量', 'a"b,c\nd']);
    expect(row?.at(-1)).toBe('wrong-type');
  });

  it.each(['=cmd()', '+1+1', '@sum', '\t=1', '＝1', '-a', '\0=1'])('hands %s to a spreadsheet as text', (value) => {
    expect(safeText(value)).toBe(`'${value}`);
  });

  it.each(['-5', '-5.2', '3000', '油', ''])('leaves %s as it is', (value) => {
    expect(safeText(value)).toBe(value);
  });
});
