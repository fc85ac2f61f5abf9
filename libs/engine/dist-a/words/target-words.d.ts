import type { GradingDocument, Language } from '@tierwright/model';
/** The tier of a node's end, as people name it: B 级, or the key alone in English. */
export declare function tierWords(tier: string | null, document: GradingDocument, language: Language): string;
/** Name of a node between quotes, or the tier it stands for. */
export declare function nodeWords(nodeId: string, document: GradingDocument, language: Language): string;
/** Where an exit leads; null when nothing is connected. */
export declare function targetWords(nodeId: string, exit: string, document: GradingDocument, language: Language): string | null;
//# sourceMappingURL=target-words.d.ts.map