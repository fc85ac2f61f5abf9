import { compile } from '@tierwright/engine';
import type { Cuts, GradingDocument } from '@tierwright/model';
import type { PopulationReader } from '@tierwright/persistence';
import { judgeProgram, type Verdict } from './judge-program.js';
import { sampleOf } from './sample.js';

/** What the referee is asked about. */
export interface RefereeQuestion {
  readonly about: 'model';
  readonly document: GradingDocument;
  readonly cuts: Cuts;
}

/** Answers the referee's questions on the customers of a database. */
export function refereeDesk(reader: PopulationReader): (question: RefereeQuestion) => Promise<Verdict> {
  return async (question) => {
    const { rows } = await reader.read();
    const { program } = compile(question.document, { cuts: question.cuts });
    return judgeProgram(program, sampleOf(program, rows));
  };
}
