import type { FactKey, Facts } from '@tierwright/model';

/** One customer and the tier key a model must give; null is ungraded, then `missing` names the facts it must blame. */
export interface GradedCase {
  readonly title: string;
  readonly facts: Facts;
  readonly tier: string | null;
  readonly missing?: readonly FactKey[];
}
