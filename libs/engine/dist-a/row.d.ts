import type { Value } from '@tierwright/json-logic';
import type { Facts, TraceStep, UngradedReason } from '@tierwright/model';
import { type CompiledNode, type Program, type Row } from './program.js';
/** Steps one customer may take, so that no document keeps a caller waiting. */
export declare const stepBudget = 100000;
/** An empty row for customers of a program. */
export declare function createRow(program: Program): Row;
/**
 * Sends a customer through the flow, as far as the node `until` when it is given; answers the tier index or -1.
 * A trace is written by the same walk, so a traced and an untraced run cannot differ.
 */
export declare function walk(program: Program, row: Row, facts: Facts, until?: number, trace?: TraceStep[] | null): number;
/** Whether the walk ended by arriving at the node it was told to stop at. */
export declare const arrivedAt: (program: Program, row: Row, until: number) => boolean;
/** The value of a fact or score where the walk ended; missing and unusable values are null. */
export declare function valueAt(program: Program, row: Row, slot: number): Value;
/** Why a node could not answer: its own reasons, else the facts that are missing. */
export declare function whyUnknown(program: Program, row: Row, node: CompiledNode): UngradedReason[];
//# sourceMappingURL=row.d.ts.map