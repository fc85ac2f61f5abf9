/** The languages rules are told in. */
export type WordLanguage = 'zh' | 'en';

/** What stands between the two sides of a comparison. */
export interface Verb {
  readonly holds: string;
  /** The same when it does not hold. */
  readonly fails: string;
}

/** How an operator is told in one language: a verb between two sides, a word between many, or a clause of its own. */
export type Phrase =
  | { readonly verb: Verb; readonly ofDates?: Verb }
  | { readonly joint: string }
  | {
      /** The clause around the arguments, which are told already; there may be none. */
      readonly say: (args: readonly string[]) => string;
      /** Whether it stands in brackets inside a longer sentence. */
      readonly isLoose?: boolean;
    };

/** What rules say beside their operators. */
export interface Particles {
  readonly contains: Verb;
  readonly separator: string;
  readonly bracketed: (inner: string) => string;
  /** A name, its verb and the other side. */
  readonly compare: (name: string, verb: string, value: string) => string;
  readonly between: (middle: string, low: string, high: string, isInclusive: boolean) => string;
  readonly nothing: string;
  readonly data: string;
  readonly item: string;
  readonly total: string;
  /** A value some levels above the item at hand. */
  readonly above: (levels: number, name: string) => string;
  readonly negative: (value: string) => string;
  readonly inverse: (value: string) => string;
  readonly whole: (operator: string, args: string) => string;
}

/** All words of one language. */
export interface WordTable<Name extends string> {
  readonly operators: Readonly<Record<Name, Phrase>>;
  readonly particles: Particles;
}
