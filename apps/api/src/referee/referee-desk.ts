import { compile, type References } from '@tierwright/engine';
import type { Cuts, GradingDocument, StrategyDocument } from '@tierwright/model';
import type { PopulationReader } from '@tierwright/persistence';
import { judgeProgram, type Verdict } from './judge-program.js';
import { judgeStrategy } from './judge-strategy.js';
import { sampleLimit, sampleOf, spreadOf } from './sample.js';

/** What the referee is asked about. */
export type RefereeQuestion =
  | {
      readonly about: 'model';
      readonly document: GradingDocument;
      readonly cuts: Cuts;
      readonly references: References;
      /** The business day, YYYY-MM-DD. */
      readonly asOf: string;
    }
  | { readonly about: 'strategy'; readonly document: StrategyDocument };

/** Answers the referee's questions on the customers of a database. */
export function refereeDesk(reader: PopulationReader): (question: RefereeQuestion) => Promise<Verdict> {
  return async (question) => {
    const { rows } = await reader.read();
    if (question.about === 'strategy') return judgeStrategy(question.document, spreadOf(rows, sampleLimit));
    const { program } = compile(question.document, { cuts: question.cuts, references: question.references });
    return judgeProgram(program, sampleOf(program, rows), question.asOf);
  };
}
