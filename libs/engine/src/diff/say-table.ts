import type { GradingDocument, GradingNode, LocalizedText, NodeOf, TableCell } from '@tierwright/model';
import { cellWords, rowTitle, rowWords } from '../words/cell-words.js';
import { vocabularyOf } from '../words/vocabulary.js';
import { between, inBoth, replaced, text, type Phrase } from './phrase.js';

type Table = NodeOf<'table'>;

const nothing = text('–', '–');

/** A row, a column or an exit of a table that came or went. */
export function titleInTable(node: Table, at: readonly string[], document: GradingDocument): LocalizedText {
  const id = at.at(-1);
  const exit = node.exits.find((each) => each.id === id);
  if (exit) return between('出口', 'the exit', exit.label);
  const input = node.inputs.find((each) => each.id === id);
  if (input) return between('列', 'the column', input.label);
  const row = node.rows.find((each) => each.id === id);
  if (!row) return nothing;
  return inBoth((language) => {
    const asked = rowWords(row, node, vocabularyOf(document), language);
    return `${rowTitle(node, row.id, language)}${language === 'zh' ? '：' : ': '}${asked}`;
  });
}

interface Sides {
  readonly before: GradingDocument;
  readonly after: GradingDocument;
}

/** A cell or the exit of a row that stayed; null for any other path. */
export function sayInTable(
  { before, after }: { readonly before: GradingNode; readonly after: GradingNode },
  at: readonly string[],
  values: { readonly before: unknown; readonly after: unknown },
  sides: Sides,
): Phrase | null {
  if (before.type !== 'table' || after.type !== 'table' || at[0] !== 'rows') return null;
  if (at.length === 1) {
    return {
      what: text('各行的顺序有改动', 'The order of the rows changed'),
      before: null,
      after: null,
      cosmetic: false,
    };
  }
  const [, row = '', field, column] = at;
  const title = inBoth((language) => rowTitle(after, row, language));
  if (field === 'exit') {
    const leads = (node: Table, exit: unknown) => node.exits.find(({ id }) => id === exit)?.label ?? nothing;
    const what = text(`${title.zh}的去向`, `Exit of ${title.en}`);
    return replaced(what, leads(before, values.before), leads(after, values.after));
  }
  const fact = after.inputs.find(({ id }) => id === column)?.fact ?? '';
  const said = (cell: unknown, document: GradingDocument) =>
    inBoth((language) => cellWords(cell as TableCell | undefined, fact, vocabularyOf(document), language));
  const what = text(`${title.zh}的条件`, `Condition of ${title.en}`);
  return replaced(what, said(values.before, sides.before), said(values.after, sides.after));
}
