import type { FactDefinition, GradingDocument, LocalizedText } from '@tierwright/model';

/** What the names inside rules mean to a reader. */
export interface Vocabulary {
  readonly factOf: (key: string) => FactDefinition | undefined;
  readonly labelOf: (key: string) => LocalizedText;
}

const points: LocalizedText = { zh: '分', en: 'points' };

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

/** The vocabulary of a document: its facts and the scores its scorecards name. */
export function vocabularyOf(document: GradingDocument): Vocabulary {
  const ready = known.get(document);
  if (ready) return ready;
  const scores = document.criteriaFlow.nodes.flatMap((node): FactDefinition[] =>
    node.type === 'scorecard' ? [{ key: node.output, label: node.name, type: 'number', unit: points }] : [],
  );
  const vocabulary = factVocabulary([...scores, ...document.facts]);
  known.set(document, vocabulary);
  return vocabulary;
}
