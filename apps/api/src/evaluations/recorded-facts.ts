import { FactValue, type Facts, type GradingDocument } from '@tierwright/model';

/** The declared facts a decision was made on, without those whose value no fact can have. */
export function recordedFacts(document: GradingDocument, facts: Facts): Facts {
  const recorded: Facts = {};
  for (const { key } of document.facts) {
    if (!Object.hasOwn(facts, key)) continue;
    const value = facts[key];
    if (isScalar(value) || FactValue.safeParse(value).success) recorded[key] = value ?? null;
  }
  return recorded;
}

// Most values are these; the schema is only asked for the rest.
const isScalar = (value: unknown): boolean =>
  value === null ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value)) ||
  (typeof value === 'string' && value.length <= 200 && /^[\u0020-\ud7ff]*$/.test(value));
