import { FactKey, FactType, LocalizedText } from '@tierwright/model';
import { z } from 'zod';
import { Instant, listOf } from './list.js';
import { bodyLimits, route } from './route.js';

const base = '/api/v1/imports';

export const ImportKind = z.enum(['customers', 'orders']).meta({ id: 'ImportKind', description: 'What the rows are' });
export type ImportKind = z.infer<typeof ImportKind>;

/** What a column of an order file can be, besides skipped. */
export const OrderField = z
  .enum(['order', 'customer', 'customer-name', 'date', 'amount', 'profit', 'segment', 'region'])
  .meta({ id: 'OrderField', description: 'Role of a column in an order file; profit is money kept of the amount' });

export const ColumnTarget = z
  .discriminatedUnion('to', [
    z.strictObject({ to: z.literal('skip') }),
    z.strictObject({ to: z.literal('code') }),
    z.strictObject({ to: z.literal('name') }),
    z.strictObject({ to: z.literal('fact'), fact: FactKey }),
    z.strictObject({
      to: z.literal('new-fact'),
      fact: FactKey,
      label: LocalizedText,
      type: FactType,
      unit: z.string().max(40).optional(),
    }),
    z.strictObject({ to: z.literal('order-field'), field: OrderField }),
  ])
  .meta({ id: 'ColumnTarget', description: 'Where the values of a column go' });
export type ColumnTarget = z.infer<typeof ColumnTarget>;

export const ImportColumn = z
  .strictObject({
    index: z.int(),
    header: z.string(),
    samples: z.array(z.string()),
    blanks: z.int(),
    target: ColumnTarget,
    /** Why this target was proposed. */
    match: z.enum(['exact', 'similar', 'values', 'new', 'none', 'chosen']),
  })
  .meta({ id: 'ImportColumn', description: 'A column of the file and where its values go' });
export type ImportColumn = z.infer<typeof ImportColumn>;

export const rowProblemCodes = [
  'ragged-row',
  'unclosed-quote',
  'repeated-header',
  'blank-code',
  'duplicate-code',
  'wrong-type',
  'out-of-range',
  'too-many-decimals',
  'unknown-option',
  'missing-value',
  'read-as',
  'unstorable-text',
  'cell-too-large',
] as const;

export const RowProblem = z
  .strictObject({
    /** Line of the file, the first is 1. */
    line: z.int(),
    column: z.string().nullable(),
    value: z.string(),
    code: z.enum(rowProblemCodes),
    /** refused: the row is left out; missing: the value is kept as missing; read: it was read as `readAs`. */
    outcome: z.enum(['refused', 'missing', 'read']),
    readAs: z.string().nullable(),
  })
  .meta({ id: 'RowProblem', description: 'What was odd in a row and what becomes of it' });
export type RowProblem = z.infer<typeof RowProblem>;

export const ImportCheck = z
  .strictObject({
    rows: z.int(),
    complete: z.int(),
    /** Rows with a missing value that are taken all the same. */
    incomplete: z.int(),
    refused: z.int(),
    created: z.int(),
    updated: z.int(),
    unchanged: z.int(),
    customersAfter: z.int(),
    /** One letter a row for the strip: ok, missing, refused; at most 2,000. */
    strip: z.array(z.enum(['ok', 'missing', 'refused'])),
    problems: z.array(RowProblem),
    problemCount: z.int(),
    /** What the live models would say of the rows' customers. */
    grades: z.array(
      z.strictObject({
        model: z.string(),
        tiers: z.array(z.strictObject({ tier: z.string().nullable(), count: z.int() })),
        up: z.int(),
        down: z.int(),
      }),
    ),
  })
  .meta({ id: 'ImportCheck', description: 'Dry run: nothing is written; rows = complete + incomplete + refused' });
export type ImportCheck = z.infer<typeof ImportCheck>;

export const ImportRecord = z
  .strictObject({
    id: z.string(),
    kind: ImportKind,
    fileName: z.string(),
    bytes: z.int(),
    encoding: z.enum(['utf-8', 'utf-16le', 'gb18030']),
    delimiter: z.enum([',', ';', '\t', '|']),
    state: z.enum(['checked', 'invalid', 'writing', 'done', 'failed', 'undone']),
    columns: z.array(ImportColumn),
    /** Why the mapping cannot be imported yet; empty when it can. */
    faults: z.array(
      z.enum([
        'no-code-column',
        'two-code-columns',
        'fact-mapped-twice',
        'fact-key-taken',
        'no-customer-column',
        'no-date-column',
        'no-amount-column',
        'no-rows',
      ]),
    ),
    check: ImportCheck.nullable(),
    done: z.int(),
    total: z.int(),
    createdAt: Instant,
    createdBy: z.string(),
  })
  .meta({ id: 'ImportRecord', description: 'An uploaded file on its way to becoming customers' });
export type ImportRecord = z.infer<typeof ImportRecord>;

export const uploadImport = route({
  method: 'POST',
  path: base,
  permission: 'write-customers',
  summary: 'Upload a CSV of customers or orders; answers the proposed columns and a dry run',
  accepts: 'file',
  bodyLimit: bodyLimits.upload,
  query: z.strictObject({ kind: ImportKind.optional() }),
  response: ImportRecord,
  status: 201,
  problems: ['unreadable-file', 'body-too-large', 'unsupported-media-type'],
});

export const listImports = route({
  method: 'GET',
  path: base,
  permission: 'read-customers',
  summary: 'Imports, newest first',
  response: listOf('ImportList', ImportRecord.omit({ columns: true, check: true, faults: true })),
});

export const readImport = route({
  method: 'GET',
  path: `${base}/:id`,
  permission: 'read-customers',
  summary: 'One import',
  response: ImportRecord,
  problems: ['not-found'],
});

export const mapImport = route({
  method: 'PUT',
  path: `${base}/:id/mapping`,
  permission: 'write-customers',
  summary: 'Change kind, encoding, delimiter or columns and run dry again',
  body: z.strictObject({
    kind: ImportKind.optional(),
    encoding: ImportRecord.shape.encoding.optional(),
    delimiter: ImportRecord.shape.delimiter.optional(),
    columns: z
      .array(z.strictObject({ index: z.int(), target: ColumnTarget }))
      .max(2000)
      .optional(),
  }),
  response: ImportRecord,
  problems: ['not-found', 'import-state', 'unreadable-file'],
});

export const commitImport = route({
  method: 'POST',
  path: `${base}/:id/commit`,
  permission: 'write-customers',
  summary: 'Write the good rows and re-grade the customers touched',
  response: ImportRecord,
  status: 202,
  problems: ['not-found', 'import-state', 'import-busy', 'invalid-mapping'],
});

export const undoImport = route({
  method: 'POST',
  path: `${base}/:id/undo`,
  permission: 'write-customers',
  summary: 'Take the whole import back',
  response: ImportRecord,
  problems: ['not-found', 'import-state'],
});

export const readImportProblems = route({
  method: 'GET',
  path: `${base}/:id/problems.csv`,
  permission: 'read-customers',
  summary: 'All row problems as CSV',
  produces: 'text/csv; charset=utf-8',
  problems: ['not-found'],
});
