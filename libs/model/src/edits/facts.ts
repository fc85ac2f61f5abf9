import type { FactDefinition } from '../fact.js';
import type { GradingDocument } from '../grading-document.js';
import { withoutKey } from './change-node.js';
import { done, refuse, type EditResult } from './edit-result.js';

/** Takes a fact of the dictionary into the document, so that its conditions can read it. */
export function declareFact(document: GradingDocument, fact: FactDefinition): EditResult {
  if (document.facts.some((present) => present.key === fact.key)) return done(document);
  if (document.facts.length >= 500) return refuse('limit-reached');
  return done({ ...document, facts: [...document.facts, fact] });
}

/** The fact whose sum weighs customers beside their number; null for none. */
export function setMeasure(document: GradingDocument, fact: string | null): EditResult {
  const rest = withoutKey(document, 'measure');
  if (fact === null) return done(rest);
  return document.facts.some((present) => present.key === fact)
    ? done({ ...rest, measure: fact })
    : refuse('no-such-part');
}
