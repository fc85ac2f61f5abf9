import { compile, computeCuts, type CustomerRow, type Program, withCuts } from '@tierwright/engine';
import type { RuledBy, Standing } from './population-question.js';

/** The program of a version with its frozen cuts, or of a draft with the cuts of these customers. */
export function programOf(
  { document, cuts }: RuledBy,
  rows: readonly CustomerRow[],
  { asOf, references }: Standing,
): Program {
  if (cuts) return compile(document, { cuts, references }).program;
  const { program } = compile(document, { references });
  const fresh = computeCuts(program, rows, { asOf });
  return Object.keys(fresh).length > 0 ? withCuts(program, fresh) : program;
}
