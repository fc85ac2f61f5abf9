/** How large a stored rule may be: levels of nesting, parts (operators and literals), characters of all texts. */
export interface RuleLimits {
  readonly depth: number;
  readonly nodes: number;
  readonly characters: number;
}

/** The limits of a stored condition; a lowered rule has none. */
export const ruleLimits: RuleLimits = { depth: 64, nodes: 5000, characters: 262_144 };

/** How large a rule may be that is only run, a lowered one for example; `depth` cannot be raised. */
export const preparedLimits: RuleLimits = { depth: 512, nodes: 100_000, characters: 4_194_304 };

/** How large an answer may be that `reduce` made, which can hold the same list in itself again and again. */
export const answerLimits: RuleLimits = { depth: 512, nodes: 50_000, characters: 4_194_304 };

/** What one run of a rule may use before it ends with `Limit Exceeded`. */
export const runLimits = {
  /** Operators and literals evaluated, plus one for every item and every 32 characters that are walked. */
  steps: 100_000,
  /** Characters of a text that a rule makes. */
  text: 65_536,
  /** Items of a list that a rule makes. */
  items: 50_000,
} as const;
