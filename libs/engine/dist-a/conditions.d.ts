import { type LoweredTest, type Test } from '@tierwright/json-logic';
import type { Comparison, Conditions, GradingNode } from '@tierwright/model';
import type { NodeBoundary, Row } from './program.js';
import { type ExportScope, type Scope } from './scope.js';
/** Conditions ready to run, with what they read and how they are shown. */
export interface PreparedConditions {
    readonly test: Test;
    readonly reads: readonly number[];
    readonly cost: number;
    readonly boundaries: readonly NodeBoundary[];
    readonly comparisons: (row: Row) => Comparison[];
}
/** Reports what is wrong with conditions that stand at a pointer inside a node. */
export declare function checkConditions(node: GradingNode, when: Conditions, at: string, scope: Scope): void;
/** Reports what is wrong with one rule that must be a condition. */
export declare function checkCondition(node: GradingNode, rule: unknown, pointer: string, scope: Scope): void;
/** Checked conditions as closures. */
export declare function prepareConditions(when: Conditions, scope: Scope): PreparedConditions;
/** Checked conditions in plain JsonLogic. */
export declare function conditionRules(when: Conditions, scope: ExportScope): LoweredTest;
//# sourceMappingURL=conditions.d.ts.map