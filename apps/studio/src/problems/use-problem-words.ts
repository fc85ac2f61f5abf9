import { CallProblem, Unreachable } from '@tierwright/client';
import { useTexts } from '../texts/use-texts.js';

/** An error in the language on screen: what happened, what is safe, and the request to look for. */
export interface ProblemWords {
  title: string;
  safe: string | null;
  requestId: string | null;
}

/** Says any error a call can end with. */
export function useProblemWords(): (error: unknown) => ProblemWords {
  const problems = useTexts('problems');
  const shell = useTexts('shell');
  return (error) => {
    if (error instanceof CallProblem) {
      const { code, params, requestId, status, limit, actual } = error.problem;
      const values = { ...params, ...(limit !== undefined && { limit }), ...(actual !== undefined && { actual }) };
      return { title: problems(code, values), safe: status >= 500 ? shell('failedSafe') : null, requestId };
    }
    if (error instanceof Unreachable) {
      return { title: shell('unreachable'), safe: shell('unreachableSafe'), requestId: null };
    }
    return { title: shell('failed'), safe: shell('failedSafe'), requestId: null };
  };
}
