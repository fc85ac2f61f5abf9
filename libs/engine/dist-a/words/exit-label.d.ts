import { type GradingDocument, type GradingNode, type Language, type NodeOf } from '@tierwright/model';
/** Where a ranking band ends, in words. */
export declare function rankWords(node: NodeOf<'ranking'>, upTo: number | undefined, language: Language): string;
/** What an exit is called on its card; a fixed word, a band with its range, or the id of an exit that is not there. */
export declare function exitLabel(node: GradingNode, exitId: string, document: GradingDocument, language: Language): string;
/** The labels of all exits of a node, by exit id. */
export declare const exitLabels: (node: GradingNode, document: GradingDocument, language: Language) => Record<string, string>;
//# sourceMappingURL=exit-label.d.ts.map