import { type Rule } from '@tierwright/json-logic';
import { type NodeOf } from '@tierwright/model';
import type { ExportScope } from '../scope.js';
type Table = NodeOf<'table'>;
/** A decision table in plain JsonLogic, linear in its rows. */
export declare function exportTable(node: Table, scope: ExportScope): Rule;
export {};
//# sourceMappingURL=export-table.d.ts.map