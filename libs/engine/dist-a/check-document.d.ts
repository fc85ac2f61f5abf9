import { type GradingDocument } from '@tierwright/model';
import { type Flow } from './flow.js';
import type { Reports } from './scope.js';
/** Reports what is wrong with tiers, names and ids, apart from any single node. */
export declare function checkDocument(document: GradingDocument, reports: Reports): void;
/** Reports the tiers that no path ends in, the limits of caps included. */
export declare function checkTiersReached(document: GradingDocument, flow: Flow, reports: Reports): void;
//# sourceMappingURL=check-document.d.ts.map