import type { ImportColumn } from '@tierwright/contract';
import type { FactDefinition } from '@tierwright/model';
import { looksLikeOrders } from './columns/known-headers.js';
import { newFact } from './columns/infer-fact.js';
import { proposeCustomerColumns, proposeOrderColumns } from './columns/propose-columns.js';
import { sampleColumns } from './columns/column-sample.js';
import { decodeAs, detectEncoding, type Encoding } from './reading/decode-text.js';
import { type Delimiter, detectDelimiter } from './reading/detect-delimiter.js';
import { readTable, type Table } from './reading/read-table.js';
import { Problem } from '../http/problem.js';

/** What the rows of a file are. */
export type Kind = 'customers' | 'orders';

/** How a file is to be read; what is left out is found out. */
export interface ReadingChoice {
  readonly kind?: Kind | undefined;
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: Delimiter | undefined;
}

/** A file taken apart. */
export interface OpenedImport {
  readonly kind: Kind;
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly table: Table;
}

const MOST_COLUMNS = 2000;

/** @throws Problem `unreadable-file` when the bytes are no text in the encoding, or have too many columns */
export async function openImport(bytes: Uint8Array, choice: ReadingChoice): Promise<OpenedImport> {
  const encoding = choice.encoding ?? detectEncoding(bytes);
  const text = encoding === null ? null : decodeAs(bytes, encoding);
  if (encoding === null || text === null) throw new Problem('unreadable-file');
  const delimiter = choice.delimiter ?? detectDelimiter(text);
  const table = await readTable(text, delimiter);
  if (table.header.length > MOST_COLUMNS) {
    throw new Problem('unreadable-file', {}, { limit: MOST_COLUMNS, actual: table.header.length });
  }
  const kind = choice.kind ?? (looksLikeOrders(table.header) ? 'orders' : 'customers');
  return { kind, encoding, delimiter, table };
}

/** Where the columns of a file seem to go. */
export function proposeColumns({ kind, table }: OpenedImport, dictionary: readonly FactDefinition[]): ImportColumn[] {
  const samples = sampleColumns(table);
  return kind === 'orders' ? proposeOrderColumns(samples) : proposeCustomerColumns(samples, dictionary);
}

/** The facts a customer file tells of, by key: those of the dictionary and the new ones of its columns. */
export function factsOfColumns(
  { table }: OpenedImport,
  columns: readonly ImportColumn[],
  dictionary: readonly FactDefinition[],
): Map<string, FactDefinition> {
  const facts = new Map(dictionary.map((fact) => [fact.key, fact]));
  for (const { index, target } of columns) {
    if (target.to !== 'new-fact' || facts.has(target.fact)) continue;
    const values = table.rows.map((row) => row.cells[index]?.trim() ?? '').filter((value) => value !== '');
    facts.set(target.fact, newFact(target, values));
  }
  return facts;
}
