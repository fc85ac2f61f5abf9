/** How large a stored rule may be: levels of nesting, parts (operators and literals), characters of all texts. */
export interface RuleLimits {
  readonly depth: number;
  readonly nodes: number;
  readonly characters: number;
}

/** The limits of a stored condition; a lowered rule has none. */
export const ruleLimits: RuleLimits = { depth: 64, nodes: 5000, characters: 262_144 };
