import type { Language } from '@tierwright/model';
/** How often so many times a year is: 26 is every two weeks. */
export declare function cadenceWords(timesAYear: number, language: Language): string;
/** A promise at a rhythm, as it is said: 每月拜访一次, 每周两次拜访. */
export declare function promiseAtCadence(promise: string, timesAYear: number): string;
//# sourceMappingURL=cadence-words.d.ts.map