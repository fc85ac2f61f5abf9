import { ruleOfCell, textIn, type Language, type NodeOf, type TableCell, type TableRow } from '@tierwright/model';
import { rangeWords } from './range-words.js';
import { ruleWords } from './rule-words.js';
import type { Vocabulary } from './vocabulary.js';

type Table = NodeOf<'table'>;

/** What a cell of a table asks, such as 年用油量达到 3,000 吨; an absent cell asks nothing. */
export function cellWords(
  cell: TableCell | undefined,
  fact: string,
  vocabulary: Vocabulary,
  language: Language,
): string {
  const label = vocabulary.labelOf(fact)[language];
  if (!cell) return language === 'zh' ? `任意${label}` : `any ${label}`;
  if (cell.op !== 'between') return ruleWords(ruleOfCell(cell, fact), vocabulary, language);
  return `${label} ${rangeWords(cell.from, cell.to, vocabulary.factOf(fact), language)}`;
}

/** What a row of a table asks, cell by cell. */
export function rowWords(row: TableRow, { inputs }: Table, vocabulary: Vocabulary, language: Language): string {
  const asked = inputs.flatMap(({ id, fact }) => {
    const cell = row.cells[id];
    return cell ? [cellWords(cell, fact, vocabulary, language)] : [];
  });
  if (asked.length === 0) return language === 'zh' ? '任意客户' : 'anybody';
  return asked.join(language === 'zh' ? '，且' : ' and ');
}

/** The number of a row as people count, with its exit: 第 3 行（高价值）. */
export function rowTitle({ rows, exits }: Table, id: string, language: Language): string {
  const at = rows.findIndex((row) => row.id === id);
  const label = exits.find((exit) => exit.id === rows[at]?.exit)?.label;
  const leads = label ? textIn(label, language) : '–';
  return language === 'zh' ? `第 ${at + 1} 行（${leads}）` : `row ${at + 1} (${leads})`;
}
