import { namedNumbers, type FactDefinition, type GradingDocument, type LocalizedText } from '@tierwright/model';

/** What the names inside rules mean to a reader. */
export interface Vocabulary {
  readonly factOf: (key: string) => FactDefinition | undefined;
  readonly labelOf: (key: string) => LocalizedText;
}

/** The vocabulary of some fact definitions; an unknown key stands for itself. */
export function factVocabulary(facts: readonly FactDefinition[]): Vocabulary {
  const byKey = new Map(facts.map((fact) => [fact.key, fact]));
  return {
    factOf: (key) => byKey.get(key),
    labelOf: (key) => byKey.get(key)?.label ?? { zh: key, en: key },
  };
}

// Documents are never changed in place, so a vocabulary lives as long as its document.
const known = new WeakMap<GradingDocument, Vocabulary>();

/** The vocabulary of a document: its facts and the numbers its nodes compute. */
export function vocabularyOf(document: GradingDocument): Vocabulary {
  const ready = known.get(document);
  if (ready) return ready;
  const vocabulary = factVocabulary([...namedNumbers(document), ...document.facts]);
  known.set(document, vocabulary);
  return vocabulary;
}
