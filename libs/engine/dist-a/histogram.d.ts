import type { Histogram } from '@tierwright/model';
import type { CustomerRow, Program } from './program.js';
/**
 * The values of a fact, or of an earlier score, among the customers who arrive at a node; missing where they have none.
 * Numbers fall in `bins` bins with the thresholds of that node on edges, texts and flags are counted one by one.
 */
export declare function histogramAt(program: Program, rows: readonly Pick<CustomerRow, 'facts'>[], nodeId: string, fact: string, bins?: number): Histogram;
//# sourceMappingURL=histogram.d.ts.map