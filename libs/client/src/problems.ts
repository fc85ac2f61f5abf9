import { ProblemBody } from '@tierwright/contract';

/** The service refused a call and said why; branch on `problem.code`. */
export class CallProblem extends Error {
  override readonly name = 'CallProblem';

  constructor(readonly problem: ProblemBody) {
    super(`${problem.status} ${problem.code}: ${problem.detail}`);
  }
}

/** No usable answer came: the network failed, or something in between answered for the service. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';

  constructor(
    readonly url: string,
    readonly status: number | null,
    options?: { cause: unknown },
  ) {
    super(status === null ? `no answer from ${url}` : `${url} answered ${status} without a problem body`, options);
  }
}

/** The problem an answer carries, or the fact that it carries none. */
export async function problemOf(response: Response): Promise<CallProblem | Unreachable> {
  const body: unknown = await response.json().catch(() => null);
  const problem = ProblemBody.safeParse(body);
  return problem.success ? new CallProblem(problem.data) : new Unreachable(response.url, response.status);
}
