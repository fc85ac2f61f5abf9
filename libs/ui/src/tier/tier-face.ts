/** The palette of tiers; ordinal by convention: blue, teal, amber, grey. */
export type TierTint = 'blue' | 'teal' | 'amber' | 'grey' | 'violet' | 'green' | 'red' | 'slate';

/** What is shown of a tier; null stands for ungraded wherever a face may be absent. */
export interface TierFace {
  id: string;
  /** The letter or short word on the badge. */
  key: string;
  name: string;
  colour: TierTint;
}

const variables: Record<TierTint, string> = {
  blue: '--tier-1',
  teal: '--tier-2',
  amber: '--tier-3',
  grey: '--tier-4',
  violet: '--tier-violet',
  green: '--tier-green',
  red: '--tier-red',
  slate: '--tier-slate',
};

/** The CSS colour of a tier, or of ungraded. */
export const tierColour = (tint: TierTint | null): string => `var(${tint === null ? '--ungraded' : variables[tint]})`;
