import type { FactDefinition, Language } from '@tierwright/model';
/** A number with thousands separators, without exponent for everyday sizes: 3000 is 3,000. */
export declare function formatNumber(value: number): string;
/** A date inside a rule, days since 1970-01-01, as YYYY-MM-DD; a wire date stays as it is. */
export declare function formatDay(value: number | string): string;
/** How lists are joined in each language. */
export declare const listSeparator: {
    readonly zh: "、";
    readonly en: ", ";
};
/** A value as people read it: number with unit, date, option label, yes or no. */
export declare function formatValue(value: unknown, fact: FactDefinition | undefined, language: Language): string;
/** A rounded difference, so that 3000 − 2999.9 reads 0.1. */
export declare const roundedDistance: (value: number) => number;
//# sourceMappingURL=format-value.d.ts.map