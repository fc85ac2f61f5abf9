import { type FactDefinition, type GradingDocument, type LocalizedText } from '@tierwright/model';
/** What the names inside rules mean to a reader. */
export interface Vocabulary {
    readonly factOf: (key: string) => FactDefinition | undefined;
    readonly labelOf: (key: string) => LocalizedText;
}
/** The vocabulary of some fact definitions; an unknown key stands for itself. */
export declare function factVocabulary(facts: readonly FactDefinition[]): Vocabulary;
/** The vocabulary of a document: its facts and the numbers its nodes compute. */
export declare function vocabularyOf(document: GradingDocument): Vocabulary;
//# sourceMappingURL=vocabulary.d.ts.map