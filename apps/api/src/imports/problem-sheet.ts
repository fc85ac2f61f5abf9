import type { RowProblem } from '@tierwright/contract';
import type { LocalizedText } from '@tierwright/model';

const words: Record<RowProblem['code'], LocalizedText> = {
  'ragged-row': { zh: '列数与表头不符', en: 'the number of cells differs from the header' },
  'unclosed-quote': { zh: '引号没有闭合', en: 'a quote is not closed' },
  'repeated-header': { zh: '表头又出现一次', en: 'the header appears again' },
  'blank-code': { zh: '客户编号为空', en: 'the customer code is blank' },
  'duplicate-code': { zh: '客户编号重复，以第一行为准', en: 'the customer code appeared before, the first row counts' },
  'wrong-type': { zh: '不是这一列的类型', en: 'is not of the type of the column' },
  'out-of-range': { zh: '超出允许的范围', en: 'is outside of the range' },
  'too-many-decimals': { zh: '小数位太多', en: 'has too many decimals' },
  'unknown-option': { zh: '不在可选值之内', en: 'is none of the options' },
  'missing-value': { zh: '缺失', en: 'is missing' },
  'read-as': { zh: '已换算', en: 'was read as' },
  'unstorable-text': { zh: '含有无法保存的字符', en: 'holds a character that cannot be stored' },
  'cell-too-large': { zh: '内容太长', en: 'is too long' },
};

const outcomes: Record<RowProblem['outcome'], LocalizedText> = {
  refused: { zh: '这一行不导入', en: 'the row is left out' },
  missing: { zh: '照常导入，此项缺失', en: 'the row is imported, the value is missing' },
  read: { zh: '照常导入', en: 'the row is imported' },
};

const header = ['行 line', '列 column', '值 value', '问题 problem', '处理 outcome', '读作 read as', 'code'];

const both = ({ zh, en }: LocalizedText): string => `${zh} ${en}`;

/** All that was odd in a file as CSV that spreadsheets open without running anything. */
export function problemSheet(problems: readonly RowProblem[]): string {
  const rows = problems.map(({ line, column, value, code, outcome, readAs }) => [
    String(line),
    safeText(column ?? ''),
    safeText(value),
    both(words[code]),
    both(outcomes[outcome]),
    safeText(readAs ?? ''),
    code,
  ]);
  // The mark lets spreadsheets read Chinese.
  return `\ufeff${[header, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}

const number = /^-?\d+(\.\d+)?$/;

/** A text that a spreadsheet does not take for a formula; numbers stay numbers. */
export const safeText = (text: string): string =>
  /^[=+\-@\t\r\0＝＋－＠]/.test(text) && !number.test(text) ? `'${text}` : text;

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
