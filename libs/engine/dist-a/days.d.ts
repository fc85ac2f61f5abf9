/** Days since 1970-01-01 of a YYYY-MM-DD of the years 0001–9999; null when there is no such day. */
export declare function dayNumber(text: string): number | null;
/** The YYYY-MM-DD of a number of days since 1970-01-01. */
export declare function dayText(day: number): string;
//# sourceMappingURL=days.d.ts.map