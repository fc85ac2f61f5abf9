import type { FactDefinition, Language } from '@tierwright/model';
/** A half-open range in words: `< 48 分`, `48 – 70 分`, `≥ 70 分`; empty when it is open on both sides. */
export declare function rangeWords(from: number | null | undefined, to: number | null | undefined, fact: FactDefinition | undefined, language: Language): string;
/** A band with the border it ends at, by id; the last band ends nowhere. */
export declare function bandWithEnd<B extends {
    id: string;
    from?: number | undefined;
}>(bands: readonly B[], id: string): {
    band: B;
    to: number | undefined;
} | null;
/** Name of a band: its label, its range, or both. */
export declare function bandWords(band: {
    label?: {
        zh: string;
        en: string;
    } | undefined;
    from?: number | undefined;
}, to: number | undefined, fact: FactDefinition | undefined, language: Language): string;
//# sourceMappingURL=range-words.d.ts.map