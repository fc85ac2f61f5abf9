import type { Row } from '../program.js';
import type { CompiledCharacteristic } from './characteristic.js';
/** Decimals a score is rounded to when the scorecard does not say. */
export declare const scoreDecimals = 6;
/** A sum before rounding, or why there is none. */
export type Sum = {
    readonly score: number;
} | 'unknown' | 'ungraded';
/** Base plus weighted points; with reweighting the present characteristics carry the weight of the absent ones. */
export declare function sumOver(base: number, parts: readonly CompiledCharacteristic[]): (row: Row) => Sum;
//# sourceMappingURL=sum.d.ts.map