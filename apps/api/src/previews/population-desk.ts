import type { CustomerRow } from '@tierwright/engine';
import type { Population, PopulationReader } from '@tierwright/persistence';
import { compare } from './compare.js';
import type { PopulationQuestion, PopulationTopic, PopulationTopics } from './population-question.js';
import { freeze } from './freeze.js';
import { previewDraft } from './preview-draft.js';
import { serveStrategy } from './serve-strategy.js';

type Answer = PopulationTopics[PopulationTopic]['answer'];

/** Answers questions about all customers of a database, which it holds and reads again when they changed. */
export function populationDesk(reader: PopulationReader): (question: PopulationQuestion) => Promise<Answer> {
  let held: Population | null = null;
  return async (question) => {
    if (held?.revision !== (await reader.revision())) held = await reader.read();
    return answer(question, held.rows);
  };
}

function answer(question: PopulationQuestion, rows: readonly CustomerRow[]): Answer {
  switch (question.topic) {
    case 'freeze':
      return freeze(question, rows);
    case 'preview':
      return previewDraft(question, rows);
    case 'compare':
      return compare(question, rows);
    case 'serve':
      return serveStrategy(question, rows);
  }
}
