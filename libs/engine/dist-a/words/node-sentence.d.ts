import { type GradingDocument, type GradingNode, type Language } from '@tierwright/model';
/** A node as one plain sentence, short enough for its card. */
export declare function sentenceOf(node: GradingNode, document: GradingDocument, language: Language): string;
//# sourceMappingURL=node-sentence.d.ts.map