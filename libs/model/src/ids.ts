import { z } from 'zod';

/** What an id inside a document names; the letters before the underscore say it to a reader. */
export const idPrefixes = {
  tier: 't',
  node: 'n',
  edge: 'e',
  condition: 'c',
  characteristic: 'ch',
  band: 'b',
  exit: 'x',
  axis: 'a',
  row: 'r',
  promise: 'p',
  clause: 'cl',
  group: 'g',
} as const;

export type IdKind = keyof typeof idPrefixes;

/** Makes a fresh document id; given by the caller, because this library has no randomness. */
export type NewId = (kind: IdKind) => string;

export const DocumentId = z
  .string()
  .regex(/^[a-z]{1,2}_[0-9a-z]{10}$/)
  .meta({ id: 'DocumentId', description: 'Stable id of a part of a document, kept across versions' });
export type DocumentId = z.infer<typeof DocumentId>;

export const FactKey = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,62}$/)
  .refine((key) => !forbiddenKeys.has(key), { error: 'is a reserved word' })
  .meta({ id: 'FactKey', description: 'Key of a fact or of a named score: lower case, digits and underscores' });
export type FactKey = z.infer<typeof FactKey>;

/** Names that JavaScript would resolve on a prototype. */
export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export const ModelKey = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,62}$/)
  .meta({ id: 'ModelKey', description: 'Key of a grading model or service strategy, as used in paths' });
export type ModelKey = z.infer<typeof ModelKey>;
