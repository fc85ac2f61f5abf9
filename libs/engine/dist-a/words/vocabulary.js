import { namedNumbers } from '@tierwright/model';
/** The vocabulary of some fact definitions; an unknown key stands for itself. */
export function factVocabulary(facts) {
    const byKey = new Map(facts.map((fact) => [fact.key, fact]));
    return {
        factOf: (key) => byKey.get(key),
        labelOf: (key) => byKey.get(key)?.label ?? { zh: key, en: key },
    };
}
// Documents are never changed in place, so a vocabulary lives as long as its document.
const known = new WeakMap();
/** The vocabulary of a document: its facts and the numbers its nodes compute. */
export function vocabularyOf(document) {
    const ready = known.get(document);
    if (ready)
        return ready;
    const vocabulary = factVocabulary([...namedNumbers(document), ...document.facts]);
    known.set(document, vocabulary);
    return vocabulary;
}
//# sourceMappingURL=vocabulary.js.map