import { z } from 'zod';
import { DocumentId, FactKey } from '../ids.js';
import { Rule } from '../rule.js';
import { LocalizedText, storableText } from '../text.js';
import { exit, nodeBase, unknownExit, type Exit } from './node-base.js';

const CellText = storableText(200);
const CellValue = z.union([z.number(), z.boolean(), CellText]);

export const TableCell = z
  .discriminatedUnion('op', [
    z.strictObject({ op: z.enum(['==', '!=', '<', '<=', '>', '>=']), value: CellValue }),
    z.strictObject({ op: z.literal('between'), from: z.number(), to: z.number() }),
    z.strictObject({
      op: z.enum(['in', 'not-in']),
      values: z.array(z.union([z.number(), CellText])).max(200),
    }),
    z.strictObject({ op: z.literal('rule'), rule: Rule }),
  ])
  .meta({
    id: 'TableCell',
    description:
      'What a row asks of an input: between is half-open [from, to), a date is days, a rule is any condition',
  });
export type TableCell = z.infer<typeof TableCell>;

export const TableInput = z
  .strictObject({ id: DocumentId, label: LocalizedText, fact: FactKey })
  .meta({ id: 'TableInput', description: 'A column of a decision table: the fact or earlier result its cells ask' });
export type TableInput = z.infer<typeof TableInput>;

export const TableRow = z
  .strictObject({ id: DocumentId, cells: z.record(DocumentId, TableCell), exit: DocumentId })
  .meta({
    id: 'TableRow',
    description: 'A row of a decision table: cells by input id, an absent one is any, and an exit',
  });
export type TableRow = z.infer<typeof TableRow>;

export const TableNode = z
  .strictObject({
    ...nodeBase,
    type: z.literal('table'),
    /** First: the first row that is not surely false decides. Unique: exactly one row may hold. */
    hitPolicy: z.enum(['first', 'unique']),
    inputs: z.array(TableInput).min(1).max(50),
    /** The ways out, shared by the rows. */
    exits: z
      .array(z.strictObject({ id: DocumentId, label: LocalizedText }))
      .min(1)
      .max(100),
    rows: z.array(TableRow).max(10_000),
    /** Where a customer goes whose row is unknown; absent means the unknown exit. */
    missing: z.enum(['unknown', 'otherwise', 'ungraded']).optional(),
  })
  .meta({ id: 'TableNode', description: 'A decision table; exits exit…, default, unknown' });
export type TableNode = z.infer<typeof TableNode>;

export const tableExits = ({ exits, missing = 'unknown' }: TableNode): Exit[] => [
  ...exits.map(({ id }) => exit(id)),
  exit('default'),
  ...(missing === 'unknown' ? [unknownExit] : []),
];

/** What a cell asks of its fact, as a rule. */
export function ruleOfCell(cell: TableCell, fact: string): Rule {
  const read = { var: fact };
  switch (cell.op) {
    case 'rule':
      return cell.rule;
    case 'between':
      return { and: [{ '>=': [read, cell.from] }, { '<': [read, cell.to] }] };
    case 'in':
      return { in: [read, cell.values] };
    case 'not-in':
      return { '!': [{ in: [read, cell.values] }] };
    default:
      return { [cell.op]: [read, cell.value] };
  }
}
