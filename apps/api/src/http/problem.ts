import { problemCatalogue, type ProblemBody, type ProblemCode, type ProblemError } from '@tierwright/contract';

/** What a problem carries besides its code and parameters. */
export interface ProblemExtra {
  readonly errors?: readonly ProblemError[];
  /** On 412: the revision that is stored now. */
  readonly current?: NonNullable<ProblemBody['current']>;
  readonly limit?: number;
  readonly actual?: number;
  /** Methods the address does take, for 405. */
  readonly allow?: readonly string[];
}

/** A caller's mistake: thrown anywhere, answered by the filter as `application/problem+json` with the status of its code. */
export class Problem extends Error {
  readonly status: number;

  constructor(
    readonly problemCode: ProblemCode,
    readonly params: Record<string, string | number> = {},
    readonly extra: ProblemExtra = {},
  ) {
    super(detailOf(problemCode, params));
    this.name = 'Problem';
    this.status = problemCatalogue[problemCode].status;
  }
}

/** The English sentence of a code with its parameters filled in. */
export function detailOf(code: ProblemCode, params: Record<string, string | number>): string {
  return problemCatalogue[code].en.replace(/\{([a-z]+)\}/gi, (hole, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    return value === undefined ? hole : String(value);
  });
}
