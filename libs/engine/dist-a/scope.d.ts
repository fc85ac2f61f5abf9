import type { Define, Rule, ValueType, VariableTypes } from '@tierwright/json-logic';
import { type Cuts, type Diagnostic, type DiagnosticCode, type FactDefinition } from '@tierwright/model';
import type { GradingDocument, GradingNode } from '@tierwright/model';
import type { Slot } from './program.js';
/** What a kind of node is told while its node is checked and compiled. */
export interface Scope {
    readonly document: GradingDocument;
    readonly cuts: Cuts;
    readonly slots: readonly Slot[];
    readonly slotOf: ReadonlyMap<string, number>;
    /** Types of facts and scores as rules see them. */
    readonly types: VariableTypes;
    readonly tierIndex: ReadonlyMap<string, number>;
    /** Reports a diagnostic of the node; the pointer starts at the node. */
    report(node: GradingNode, code: DiagnosticCode, pointer: string, params?: Diagnostic['params']): void;
}
/** What a kind of node is told while its node is exported. */
export interface ExportScope extends Scope {
    /** True when the customer reaches the node. */
    readonly reached: Rule;
    /** Adds a step under a new name and answers the name. */
    readonly define: Define;
    /** Adds a step under a given name. */
    set(name: string, rule: Rule): void;
    /** Makes the cap of a gate known to the end of the flow: a rule for the index of the best tier allowed. */
    limit(rule: Rule): void;
}
/** How a rule sees a fact. */
export declare const ruleTypeOf: (fact: FactDefinition) => ValueType;
/** The slot of a declared name. INVARIANT: only checked names are asked for. */
export declare function slotNamed(scope: Pick<Scope, 'slotOf'>, key: string): number;
/** The name of a node as diagnostics carry it; readers in another language look it up by the node's id. */
export declare const nodeName: (node: GradingNode) => string;
/** Reports for the nodes of a document, collected with the indexes of those that cannot run. */
export declare class Reports {
    private readonly document;
    readonly diagnostics: Diagnostic[];
    readonly broken: Set<string>;
    constructor(document: GradingDocument);
    /** A finding about a node; an error keeps the node from running, unless it concerns only a part of it. */
    onNode(node: GradingNode, code: DiagnosticCode, pointer: string, params?: Diagnostic['params']): void;
    /** A finding about the document. */
    onDocument(code: DiagnosticCode, pointer: string, params?: Diagnostic['params']): void;
}
//# sourceMappingURL=scope.d.ts.map