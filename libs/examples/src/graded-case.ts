import type { Cuts, FactKey, Facts, UngradedReason } from '@tierwright/model';

/** One customer and the tier key a model must give; null is ungraded, then the case says why. */
export interface GradedCase {
  readonly title: string;
  readonly facts: Facts;
  readonly tier: string | null;
  /** The business day, YYYY-MM-DD, where the model asks for one. */
  readonly asOf?: string;
  /** Cuts of this case, where those of the example do not fit. */
  readonly cuts?: Cuts;
  /** The missing facts that must be blamed. */
  readonly missing?: readonly FactKey[];
  /** Facts that cannot be used, each with the reason code. */
  readonly refused?: Readonly<Record<FactKey, UngradedReason['code']>>;
}

type More = Pick<GradedCase, 'asOf' | 'cuts' | 'missing' | 'refused'>;

/** Cases that differ from one known customer by the facts they name; `more` says why one is ungraded. */
export const casesOf =
  (known: Facts) =>
  (title: string, facts: Facts, tier: string | null, more: More = {}): GradedCase => ({
    title,
    facts: { ...known, ...facts },
    tier,
    ...more,
  });
