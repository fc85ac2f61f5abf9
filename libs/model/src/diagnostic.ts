import { z } from 'zod';
import { DocumentId } from './ids.js';

/**
 * Every finding of `compile`, one row each. `error` stops a publish, `warning` does not,
 * `unsafe` is refused before a draft is even stored.
 * Parameters are interpolated by the reader's language; `en` is the fallback text.
 */
export const diagnosticCatalogue = {
  'no-start': { severity: 'error', en: 'the flow has no start' },
  'many-starts': { severity: 'error', en: 'the flow has more than one start' },
  'duplicate-id': { severity: 'unsafe', en: 'the id `{id}` is used twice' },
  cycle: { severity: 'error', en: 'the flow runs in a circle through `{node}`' },
  'edge-to-nothing': { severity: 'error', en: 'an edge names `{id}`, which does not exist' },
  'edge-from-unknown-exit': {
    severity: 'error',
    en: 'an edge leaves by the exit `{exit}`, which `{node}` does not have',
  },
  'many-edges-from-exit': { severity: 'error', en: 'more than one edge leaves `{node}` by `{exit}`' },
  'unconnected-exit': { severity: 'error', en: 'the exit `{exit}` of `{node}` leads nowhere' },
  'dead-node': { severity: 'warning', en: '`{node}` cannot be reached from the start' },
  'tier-without-way': { severity: 'warning', en: 'no path leads to tier `{tier}`' },
  'dead-branch': {
    severity: 'warning',
    en: 'no possible customer leaves `{node}` by `{exit}`: {cover} take all of them before',
  },
  'impossible-branch': { severity: 'warning', en: 'no possible customer leaves `{node}` by `{exit}`' },
  'dead-row': { severity: 'warning', en: 'row {row} of `{node}` is never hit: rows {rows} take everybody before' },
  'unreachable-row': {
    severity: 'warning',
    en: 'row {row} of `{node}` is never hit: who could hit it does not arrive',
  },
  'impossible-row': { severity: 'warning', en: 'row {row} of `{node}` contradicts itself' },
  overlap: { severity: 'warning', en: 'rows {row} and {other} of `{node}` both match, such as {example}' },
  'overlap-by-order': {
    severity: 'warning',
    en: 'rows {row} and {other} of `{node}` both match, such as {example}; only their order decides',
  },
  gap: { severity: 'warning', en: 'no row of `{node}` matches {example}, who gets no tier' },
  'gap-between': { severity: 'warning', en: 'no row of `{node}` takes `{fact}` between {from} and {to}' },
  'boundary-ambiguity': {
    severity: 'warning',
    en: 'exactly {value} of `{fact}` belongs neither to the values below nor to those above in `{node}`',
  },
  'tier-unreachable': { severity: 'warning', en: 'no possible customer ends in tier `{tier}`' },
  'value-only': {
    severity: 'warning',
    en: 'the model looks only at what customers are worth today ({facts}), not at potential or need',
  },
  'one-criterion': { severity: 'warning', en: 'the model looks at `{fact}` only' },
  'no-tiers': { severity: 'error', en: 'the model has no tiers' },
  'unknown-tier': { severity: 'error', en: '`{node}` names a tier that does not exist' },
  'duplicate-tier-key': { severity: 'error', en: 'two tiers are called `{tier}`' },
  'no-conditions': { severity: 'error', en: '`{node}` has no condition' },
  'no-characteristics': { severity: 'error', en: 'the scorecard `{node}` has no characteristics' },
  'points-not-ascending': { severity: 'error', en: 'the points of `{node}` do not ascend' },
  'limits-crossed': { severity: 'error', en: 'a lower limit of `{node}` is above its upper limit' },
  'unknown-group': { severity: 'error', en: '`{node}` names a group that does not exist' },
  'not-a-date': { severity: 'error', en: '`{fact}` is not a date, and `{node}` counts time from it' },
  'computed-from-nothing': {
    severity: 'error',
    en: 'the fact `{fact}` is computed from `{since}`, which is not a date fact',
  },
  'reference-not-chosen': { severity: 'error', en: '`{node}` does not say which model it refers to' },
  'reference-missing': {
    severity: 'error',
    en: '`{node}` refers to version {version} of `{model}`, which cannot be read',
  },
  'reference-broken': { severity: 'error', en: 'version {version} of `{model}`, which `{node}` refers to, cannot run' },
  'reference-too-deep': { severity: 'error', en: '`{node}` refers to models nested more than {limit} deep' },
  'reference-tier': { severity: 'error', en: '`{node}` names the tier `{tier}`, which that version does not have' },
  'reference-tier-without-exit': { severity: 'error', en: '`{node}` has no exit for the tier `{tier}`' },
  'reference-tier-twice': { severity: 'error', en: '`{node}` has more than one exit for the tier `{tier}`' },
  'unknown-band': { severity: 'error', en: '`{node}` names a band that does not exist' },
  'reference-without-score': { severity: 'error', en: '`{node}` takes a score from a version that gives none' },
  'reference-fact-differs': {
    severity: 'error',
    en: 'the fact `{fact}` is declared in another way in the version that `{node}` refers to',
  },
  'no-output': { severity: 'error', en: '`{node}` gives a score without a name' },
  'duplicate-output': { severity: 'error', en: 'the name `{fact}` is used by more than one score or fact' },
  'bands-not-ascending': { severity: 'error', en: 'the bands of `{node}` do not ascend' },
  'cell-missing': { severity: 'error', en: 'the matrix `{node}` has a cell without a result' },
  'no-rows': { severity: 'error', en: 'the table `{node}` has no rows' },
  'too-many-rules': {
    severity: 'error',
    en: 'the table `{node}` has {actual} cells with a rule of their own, at most {limit} can run',
  },
  'row-without-exit': { severity: 'error', en: 'a row of the table `{node}` leads to an exit that does not exist' },
  'cell-without-input': {
    severity: 'error',
    en: 'a row of the table `{node}` has a cell in a column that does not exist',
  },
  'range-never-holds': { severity: 'warning', en: 'a range in the table `{node}` ends before it starts' },
  'no-formula': { severity: 'error', en: 'the formula `{node}` does not give a number' },
  'unknown-fact': { severity: 'error', en: '`{node}` reads the fact `{fact}`, which is not declared' },
  'wrong-fact-type': { severity: 'error', en: '`{node}` cannot use the fact `{fact}` this way' },
  'outside-range': { severity: 'warning', en: '`{node}` compares `{fact}` with a value outside its range' },
  'type-mismatch': { severity: 'error', en: 'a number is compared with a text in `{node}`' },
  'not-portable': { severity: 'error', en: '`{node}` uses `{operator}`, which is outside the portable profile' },
  'invalid-argument': { severity: 'error', en: 'an argument in `{node}` is not what `{operator}` takes' },
  'stability-names-nothing': {
    severity: 'error',
    en: 'the stability rules name `{name}`, which is not a tier, a gate or a date fact of the model',
  },
  'tier-without-service': { severity: 'warning', en: 'the strategy promises nothing to tier `{tier}`' },
  'unknown-promise': { severity: 'error', en: 'the promise `{id}` does not exist' },
  'duplicate-promise': { severity: 'error', en: 'two promises are called `{key}`' },
  'unknown-operator': { severity: 'unsafe', en: 'the operator `{operator}` does not exist' },
  'many-operators': { severity: 'unsafe', en: 'an object must hold exactly one operator' },
  'forbidden-key': { severity: 'unsafe', en: 'the name `{key}` is not allowed' },
  'rule-too-deep': { severity: 'unsafe', en: 'a rule is nested {actual} deep, the limit is {limit}' },
  'rule-too-large': { severity: 'unsafe', en: 'a rule has {actual} parts, the limit is {limit}' },
} as const satisfies Record<string, { severity: 'unsafe' | 'error' | 'warning'; en: string }>;

export type DiagnosticCode = keyof typeof diagnosticCatalogue;

export const Diagnostic = z
  .strictObject({
    code: z.enum(Object.keys(diagnosticCatalogue) as [DiagnosticCode, ...DiagnosticCode[]]),
    severity: z.enum(['unsafe', 'error', 'warning']),
    node: DocumentId.nullable(),
    /** JSON Pointer into the document. */
    pointer: z.string(),
    params: z.record(z.string().regex(/^[a-z]+$/), z.union([z.string(), z.number()])),
  })
  .meta({ id: 'Diagnostic', description: 'A finding of the compiler about a part of a document' });
export type Diagnostic = z.infer<typeof Diagnostic>;

/** A diagnostic of a code, with the severity of its row. */
export function diagnostic(
  code: DiagnosticCode,
  where: { node?: string | null; pointer: string },
  params: Diagnostic['params'] = {},
): Diagnostic {
  return {
    code,
    severity: diagnosticCatalogue[code].severity,
    node: where.node ?? null,
    pointer: where.pointer,
    params,
  };
}
