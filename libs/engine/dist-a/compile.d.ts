import { type Cuts, type Diagnostic, type GradingDocument } from '@tierwright/model';
import { type Program } from './program.js';
import { Reports, type Scope } from './scope.js';
/**
 * Makes a document ready to run and says everything that is wrong with it. Never throws on what a user drew:
 * what cannot run leaves its customers ungraded with the reason `unfinished-flow`.
 * @example const { program, diagnostics } = compile(document, { cuts });
 */
export declare function compile(document: GradingDocument, options?: {
    readonly cuts?: Cuts;
}): {
    program: Program;
    diagnostics: Diagnostic[];
};
/** The same program judging by other cuts. */
export declare const withCuts: (program: Program, cuts: Cuts) => Program;
/** What the kinds of nodes are told about a document. */
export declare function scopeOf(document: GradingDocument, cuts: Cuts, reports: Reports): Scope;
//# sourceMappingURL=compile.d.ts.map