import type { NodeOf } from '@tierwright/model';
import type { Scope } from '../scope.js';
/** Reports what is wrong with a decision table. */
export declare function checkTable(node: NodeOf<'table'>, scope: Scope): void;
//# sourceMappingURL=check-table.d.ts.map