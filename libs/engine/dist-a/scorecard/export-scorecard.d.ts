import { type Rule } from '@tierwright/json-logic';
import type { NodeOf } from '@tierwright/model';
import type { ExportScope } from '../scope.js';
/** A scorecard in plain JsonLogic: a step that sets the score under its name, and the exit. */
export declare function exportScorecard(node: NodeOf<'scorecard'>, scope: ExportScope): Rule;
//# sourceMappingURL=export-scorecard.d.ts.map