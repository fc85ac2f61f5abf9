import { evaluate, settleCustomer } from '@tierwright/engine';
import type { StabilityState } from '@tierwright/model';
import type { StoredCustomer, StoredGrade } from '@tierwright/persistence';
import type { RunnableVersion } from '../programs/runnable-version.js';

/** The grade of a customer on a day: the tier of the criteria, settled from what was held where there are rules for it. */
export function gradeOf(
  customer: StoredCustomer,
  version: RunnableVersion,
  held: StabilityState | null,
  { gradedAt, asOf }: { readonly gradedAt: string; readonly asOf: string },
): StoredGrade {
  const { program, tiers } = version;
  const { tier: proposed } = evaluate(program, customer.facts, { asOf, trace: false });
  const settled = settleCustomer(program, customer.facts, held, asOf);
  const keyOf = (tier: string | null) => (tier === null ? null : (tiers.get(tier)?.key ?? null));
  const tier = settled ? settled.tier : proposed;
  return {
    customerId: customer.id,
    modelId: version.modelId,
    tier,
    tierKey: keyOf(tier),
    versionNumber: version.number,
    versionId: version.versionId,
    gradedAt,
    proposedTier: settled && proposed,
    proposedTierKey: settled && keyOf(proposed),
    settledBy: settled && settled.reason,
    stability: settled && settled.state,
  };
}
