import { type GradingDocument, type GradingNode, type Language } from '@tierwright/model';
/** A node with where each of its exits leads, as the inspector tells it. */
export declare function storyOf(node: GradingNode, document: GradingDocument, language: Language): string;
//# sourceMappingURL=node-story.d.ts.map