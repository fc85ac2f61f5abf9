import { Injectable } from '@nestjs/common';
import type { StabilityState } from '@tierwright/model';
import { Grades, type StoredGrade } from '@tierwright/persistence';
import { Clock } from '../installation/clock.js';
import type { RunnableVersion } from '../programs/runnable-version.js';

/** What stored customers are settled from. */
@Injectable()
export class HeldStates {
  constructor(
    private readonly grades: Grades,
    private readonly clock: Clock,
  ) {}

  /** By customer id; nobody when the version has no stability rules. Read in the open transaction, if there is one. */
  async of(
    version: RunnableVersion,
    customers: readonly { readonly id: string }[],
  ): Promise<Map<string, StabilityState>> {
    if (!version.document.stability) return new Map();
    const ids = customers.map(({ id }) => id);
    const grades = await this.grades.ofModel(version.modelId, ids);
    return new Map(
      grades.flatMap((grade) => {
        const state = this.in(grade, version);
        return state ? [[grade.customerId, state] as const] : [];
      }),
    );
  }

  /** What a stored grade leaves for the next settling: its state, or, from before there were rules, the tier it gave. */
  in(grade: StoredGrade, { tiers }: RunnableVersion): StabilityState | null {
    if (grade.stability) return grade.stability;
    if (grade.tier === null || !tiers.has(grade.tier)) return null;
    const today = this.clock.today();
    const graded = this.clock.dayOf(new Date(grade.gradedAt));
    // With a fixed clock the moment of the grading may lie after today.
    const since = graded < today ? graded : today;
    return {
      tier: grade.tier,
      since,
      joined: since,
      // The rules begin with this period: nothing before them counts as failed.
      judged: today,
      before: grade.tier,
      failedPeriods: 0,
      until: null,
      fallsOn: null,
      sanction: null,
    };
  }
}
