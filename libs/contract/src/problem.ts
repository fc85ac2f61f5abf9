import { z } from 'zod';

/** Every problem the service answers with: its one status and the English text; other languages are looked up by code. */
export const problemCatalogue = {
  'malformed-json': { status: 400, en: 'the body is not valid json' },
  'duplicate-key': { status: 400, en: 'the key `{key}` appears twice' },
  'json-too-deep': { status: 400, en: 'the json is nested {actual} deep, the limit is {limit}' },
  'invalid-query': { status: 400, en: 'a query parameter is not valid' },
  'invalid-cursor': { status: 400, en: 'the cursor is not one this list gave' },
  'invalid-header': { status: 400, en: 'the header `{header}` is not valid' },
  unauthorized: { status: 401, en: 'sign in or send an api key' },
  'wrong-credentials': { status: 401, en: 'e-mail or password is wrong' },
  forbidden: { status: 403, en: 'your role or key may not do this' },
  'cross-site': { status: 403, en: 'the request came from another site' },
  'not-found': { status: 404, en: 'there is nothing at this address' },
  'unknown-model': { status: 404, en: 'there is no model `{key}`' },
  'unknown-version': { status: 404, en: 'the model has no version {version}' },
  'unknown-customer': { status: 404, en: 'there is no customer `{code}`' },
  'no-published-version': { status: 404, en: 'the model has no published version yet' },
  'method-not-allowed': { status: 405, en: 'the address does not take this method' },
  'version-conflict': { status: 409, en: 'another version was published meanwhile' },
  'nothing-to-publish': { status: 409, en: 'the draft says the same as the live version' },
  'key-taken': { status: 409, en: 'the key `{key}` is taken' },
  'import-busy': { status: 409, en: 'another import is being written' },
  'import-state': { status: 409, en: 'the import is `{state}`, so this cannot be done' },
  'tier-in-use': { status: 409, en: 'the tier is used by {users}' },
  'stale-revision': { status: 412, en: 'the draft was changed meanwhile' },
  'body-too-large': { status: 413, en: 'the body is larger than {limit} bytes' },
  'too-many-items': { status: 413, en: '{actual} items were sent, the limit is {limit}' },
  'unsupported-media-type': { status: 415, en: 'the content type `{type}` is not taken here' },
  'invalid-body': { status: 422, en: 'the body does not have the expected shape' },
  'forbidden-key': { status: 422, en: 'the name `{key}` is not allowed' },
  'unsafe-document': { status: 422, en: 'the document holds a rule that cannot be stored' },
  'draft-has-errors': { status: 422, en: 'the draft has errors that stop a publish' },
  'referee-disagrees': { status: 422, en: 'the exported rule gives {count} customers another tier' },
  'unreadable-file': { status: 422, en: 'the file cannot be read as a table' },
  'invalid-mapping': { status: 422, en: 'the columns are not mapped to what an import needs' },
  'precondition-required': { status: 428, en: 'send If-Match with the revision you changed' },
  'too-many-requests': { status: 429, en: 'too many requests, try again in {seconds} seconds' },
  'internal-error': { status: 500, en: 'something broke on our side; the request id finds it in the log' },
  'not-ready': { status: 503, en: 'the service is starting, stopping or cannot reach its database' },
} as const satisfies Record<string, { status: number; en: string }>;

export type ProblemCode = keyof typeof problemCatalogue;

const Params = z.record(z.string().regex(/^[a-z]+$/i), z.union([z.string(), z.number()]));

export const ProblemError = z
  .strictObject({ pointer: z.string(), code: z.string(), detail: z.string(), params: Params.optional() })
  .meta({ id: 'ProblemError', description: 'One fault inside a request: where (JSON Pointer) and what' });
export type ProblemError = z.infer<typeof ProblemError>;

export const ProblemBody = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.enum(Object.keys(problemCatalogue) as [ProblemCode, ...ProblemCode[]]),
    detail: z.string(),
    instance: z.string(),
    requestId: z.string(),
    params: Params.optional(),
    limit: z.number().optional(),
    actual: z.number().optional(),
    errors: z.array(ProblemError).optional(),
    /** On 412: the revision that is stored now. */
    current: z.strictObject({ revision: z.int(), updatedAt: z.string(), updatedBy: z.string() }).optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details; branch on code' });
export type ProblemBody = z.infer<typeof ProblemBody>;
