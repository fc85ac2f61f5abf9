import type { Conditions, Language } from '@tierwright/model';
import type { Vocabulary } from './vocabulary.js';
/** Conditions as one clause of a sentence. */
export declare function conditionWords(when: Conditions, vocabulary: Vocabulary, language: Language): string;
//# sourceMappingURL=condition-words.d.ts.map