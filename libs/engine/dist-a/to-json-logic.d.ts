import { type Rule } from '@tierwright/json-logic';
import type { Facts } from '@tierwright/model';
import type { JsonLogicExport, Program } from './program.js';
/**
 * A program as steps of plain JsonLogic that any engine runs in order, with the same tier for every customer.
 * A node that cannot run answers null, so its customers have no tier there either.
 */
export declare function toJsonLogic(program: Program): JsonLogicExport;
/**
 * The data to start the exported steps with: missing values null, dates as days since 1970-01-01.
 * Null when a fact that some node reads cannot be used; the engine then decides by the path alone.
 */
export declare function jsonLogicInputs(program: Program, facts: Facts): Record<string, Rule> | null;
//# sourceMappingURL=to-json-logic.d.ts.map