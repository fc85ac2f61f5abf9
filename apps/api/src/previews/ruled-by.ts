import { compile, computeCuts, type CustomerRow, type Program, withCuts } from '@tierwright/engine';
import type { RuledBy } from './population-question.js';

/** The program of a version with its frozen cuts, or of a draft with the cuts of these customers. */
export function programOf({ document, cuts }: RuledBy, rows: readonly CustomerRow[]): Program {
  if (cuts) return compile(document, { cuts }).program;
  const { program } = compile(document);
  const fresh = computeCuts(program, rows);
  return Object.keys(fresh).length > 0 ? withCuts(program, fresh) : program;
}
