import type { Rule } from '@tierwright/json-logic';
import type { Band } from '@tierwright/model';
/** Whether bands leave no gap and ascend: the first is open below, each other one starts above the one before. */
export declare function bandsAscend(bands: readonly Pick<Band, 'from'>[]): boolean;
/** The lower ends of the bands above the first. */
export declare const lowerEnds: (bands: readonly Pick<Band, "from">[]) => number[];
/** Index of the half-open band a value falls in. */
export declare function bandIndex(ends: readonly number[], value: number): number;
/** The range of a band; null where it is open. */
export declare const bandRange: (ends: readonly number[], index: number) => {
    from: number | null;
    to: number | null;
};
/** The result of the band a plain number falls in. */
export declare function bandRule(value: Rule, ends: readonly number[], results: readonly Rule[]): Rule;
//# sourceMappingURL=bands.d.ts.map