import { type PreviewReport } from '@tierwright/model';
import type { CustomerRow, Program } from './program.js';
/** What a preview compares: the baseline judges by its own frozen cuts, the draft by cuts of these customers. */
export interface PreviewRequest {
    readonly draft: Program;
    readonly baseline: Program | null;
    readonly rows: readonly CustomerRow[];
    /** Key of a numeric fact to sum beside the number of customers; the document's own when absent. */
    readonly measure?: string | null;
    /** Judges the draft by the cuts it came with, as a version is, instead of cuts of these customers. */
    readonly frozen?: boolean;
}
/** A preview with what later questions about the same customers need. */
export interface Preview {
    /** Everything but the time it took, which the caller knows. */
    readonly report: Omit<PreviewReport, 'elapsedMs'>;
    /** The draft with the cuts of these customers. */
    readonly draft: Program;
    readonly baseline: Program | null;
    readonly rows: readonly CustomerRow[];
    /** Tier index of every customer by draft and by baseline; -1 is ungraded. */
    readonly tiers: Int16Array;
    readonly baselineTiers: Int16Array | null;
    /** The measure of every customer; NaN is unknown. */
    readonly weights: Float64Array;
}
/**
 * Runs a draft, beside a baseline, on every customer: counts per node, exit and tier, and who moves.
 * @example preview({ draft, baseline, rows }).report.movement?.up
 */
export declare function preview({ draft, baseline, rows, measure, frozen }: PreviewRequest): Preview;
//# sourceMappingURL=preview.d.ts.map