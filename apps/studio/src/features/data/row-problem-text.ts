import type { RowProblem } from '@tierwright/contract';

/** Keys of the texts of a row problem: what becomes of the row or value, and how to mend the file. */
export function rowProblemText({ code, outcome }: Pick<RowProblem, 'code' | 'outcome'>) {
  return {
    outcome: outcome === 'refused' ? 'outcomeRefused' : outcome === 'missing' ? 'outcomeMissing' : 'outcomeRead',
    problem: `problem.${code}`,
    fix: `fix.${code}`,
  } as const;
}
