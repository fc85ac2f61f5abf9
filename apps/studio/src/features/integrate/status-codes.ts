import { problemCatalogue, routes, type ProblemCode } from '@tierwright/contract';

/** Problems any call with a key can end with, whatever the route. */
const everywhere = [
  'malformed-json',
  'duplicate-key',
  'json-too-deep',
  'unauthorized',
  'forbidden',
  'body-too-large',
  'unsupported-media-type',
  'invalid-body',
  'forbidden-key',
  'internal-error',
  'not-ready',
] as const satisfies readonly ProblemCode[];

/** A status with the problem codes that carry it. */
export interface StatusRow {
  status: number;
  codes: readonly ProblemCode[];
}

/** The statuses an evaluation can answer beside 200, lowest first, each with its codes. */
export function evaluationStatuses(): StatusRow[] {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of [...everywhere, ...routes.evaluate.problems]) {
    const { status } = problemCatalogue[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return [...byStatus].sort(([a], [b]) => a - b).map(([status, codes]) => ({ status, codes }));
}
