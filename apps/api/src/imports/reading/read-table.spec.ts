import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeAs, detectEncoding } from './decode-text.js';
import { detectDelimiter } from './detect-delimiter.js';
import { readTable } from './read-table.js';

const lines = async (text: string) => (await readTable(text, ',')).rows.map((row) => row.line);

describe('A table read from text', () => {
  it('has the line of the file each row begins in, over empty lines and line breaks in quotes', async () => {
    const table = await readTable('code,note\n\nA,"one\ntwo"\nB,x\n\n\nC,"say ""hi"""', ',');
    expect(table.header).toEqual(['code', 'note']);
    expect(table.rows).toEqual([
      { line: 3, cells: ['A', 'one\ntwo'] },
      { line: 5, cells: ['B', 'x'] },
      { line: 8, cells: ['C', 'say "hi"'] },
    ]);
  });

  it('loses only the line in which a quote is never closed', async () => {
    const table = await readTable('code,note\nA,1\nB,"open\nC,3\nD,4\n', ',');
    expect(table.rows.map((row) => row.cells[0])).toEqual(['A', 'C', 'D']);
    expect(table.broken).toEqual([{ line: 3, text: 'B,"open', code: 'unclosed-quote' }]);
  });

  it('loses only that line too when a later quote seems to close it', async () => {
    const table = await readTable('code,note\nA,"open\nB,2\nC,"closed"\nD,4', ',');
    expect(table.rows.map((row) => [row.line, row.cells[0]])).toEqual([
      [3, 'B'],
      [4, 'C'],
      [5, 'D'],
    ]);
    expect(table.broken.map((row) => row.line)).toEqual([2]);
  });

  it('says that a cell is too large, and takes the rows around it', async () => {
    const table = await readTable(`code,note\nA,1\nB,${'x'.repeat(10_000_000)}\nC,3`, ',');
    expect(table.broken).toMatchObject([{ line: 3, code: 'cell-too-large' }]);
    expect(table.rows.map((row) => row.cells[0])).toEqual(['A', 'C']);
  });

  it('ends in reasonable time when every line opens a quote', async () => {
    const table = await readTable(`code\n${'"a\n'.repeat(20_001)}`, ',');
    expect(table.rows.length + table.broken.length).toBe(20_001);
  });

  it('is read on over the end of a slice of lines, and stops for a quote that is never closed', async () => {
    const rows = Array.from({ length: 12_000 }, (_, index) => `A${index},"x\ny"`);
    const table = await readTable(['h,i', ...rows.slice(0, 6000), 'B,"open', ...rows.slice(6000)].join('\n'), ',');
    expect(table.rows).toHaveLength(12_000);
    expect(table.rows.at(-1)).toEqual({ line: 24_001, cells: ['A11999', 'x\ny'] });
    expect(table.broken).toMatchObject([{ line: 12_002, code: 'unclosed-quote' }]);
    const open = await readTable(`h,i\nB,"open\n${'C,1\n'.repeat(20_000)}`, ',');
    expect(open.rows).toHaveLength(20_000);
    expect(open.broken).toMatchObject([{ line: 2 }]);
  });

  it('takes NUL bytes, 2,000 columns and rows of any width as they are', async () => {
    const wide = Array.from({ length: 2000 }, (_, index) => `c${index}`).join(',');
    const table = await readTable(`${wide}\nA\0,1\nB`, ',');
    expect(table.header).toHaveLength(2000);
    expect(table.rows.map((row) => row.cells)).toEqual([['A\0', '1'], ['B']]);
  });

  it('is empty when the text is, and has no rows when there is only a header', async () => {
    expect(await readTable('', ',')).toEqual({ header: [], rows: [], broken: [] });
    expect(await readTable('code,name\n', ',')).toEqual({ header: ['code', 'name'], rows: [], broken: [] });
  });

  it('gives back every cell that was quoted by the rules, with the lines they stand in', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ' ', '油') });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(rows, async (written) => {
        const text = ['h,i', ...written.map((row) => row.map(quoted).join(','))].join('\n');
        const table = await readTable(text, ',');
        expect(table.rows.map((row) => row.cells)).toEqual(written);
        expect(table.broken).toEqual([]);
      }),
      { seed: 41, numRuns: 300 },
    );
    expect(await lines('h\n"a\nb"\nc')).toEqual([2, 4]);
  });
});

describe('The encoding of a file', () => {
  // GB18030 has no encoder in Node; these are the bytes of 客户编号,名称.
  const gb18030 = Buffer.from('bfcdbba7b1e0bac52cc3fbb3c6', 'hex');

  it('is found by the bytes, with and without a byte order mark', () => {
    expect(detectEncoding(Buffer.from('编号,名称'))).toBe('utf-8');
    expect(detectEncoding(Buffer.from('\ufeffcode,name'))).toBe('utf-8');
    expect(detectEncoding(Buffer.from('\ufeff编号,名称', 'utf16le'))).toBe('utf-16le');
    expect(detectEncoding(Buffer.from('code,name\nA,1', 'utf16le'))).toBe('utf-16le');
    expect(detectEncoding(gb18030)).toBe('gb18030');
  });

  it('is left behind with the byte order mark and the line ends of other systems', () => {
    expect(decodeAs(Buffer.from('\ufeffa\r\nb\rc'), 'utf-8')).toBe('a\nb\nc');
    expect(decodeAs(Buffer.from('\ufeff编号', 'utf16le'), 'utf-16le')).toBe('编号');
    expect(decodeAs(gb18030, 'gb18030')).toBe('客户编号,名称');
  });

  it('is none for files that are no text', () => {
    expect(detectEncoding(Buffer.from('504b030414000600', 'hex'))).toBeNull();
    expect(detectEncoding(Buffer.from('80ff80ff', 'hex'))).toBeNull();
    expect(decodeAs(gb18030, 'utf-8')).toBeNull();
  });
});

describe('The delimiter of a file', () => {
  it('is the one that splits its lines alike, quotes left aside', () => {
    expect(detectDelimiter('a,b\n1,2')).toBe(',');
    expect(detectDelimiter('a;b\n1,5;2\n2,5;3')).toBe(';');
    expect(detectDelimiter('a\tb\n1\t2')).toBe('\t');
    expect(detectDelimiter('a|"b,c,d"\n1|2')).toBe('|');
    expect(detectDelimiter('one column\nonly')).toBe(',');
  });
});
