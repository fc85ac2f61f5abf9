import type { LocalizedText, StabilityPolicy, StabilityReason } from '@tierwright/model';

/** One settling of a case: the day, what the criteria propose, and the tier and reason that must come out. */
export interface StabilityStep {
  readonly on: string;
  /** Tier key; null is ungraded. */
  readonly proposed: string | null;
  /** Ids of the gates that hit. */
  readonly gates: readonly string[];
  readonly tier: string | null;
  readonly reason: StabilityReason;
}

/** A history of one customer, settled step by step. */
export interface StabilityCase {
  readonly title: string;
  readonly steps: readonly StabilityStep[];
}

/** Stability rules somebody uses, with histories. */
export interface StabilityExample {
  readonly key: string;
  readonly name: LocalizedText;
  /** Keys of the tiers, best first; the id of tier X is `stabilityTierId('X')`. */
  readonly tiers: readonly string[];
  readonly policy: StabilityPolicy;
  readonly cases: readonly StabilityCase[];
}

/** The id a tier has in the policies of the examples. */
export const stabilityTierId = (key: string): string => `t_${key.toLowerCase().padEnd(10, '0')}`;

const words = (line: string): string[] => line.trim().split(/\s+/);

/**
 * A case told in three rows of equal length: proposals (`-` is ungraded, `C!theft` names a gate that hit), tiers and
 * reasons; `days` are the days of the settlings.
 */
export function caseOf(
  title: string,
  days: readonly string[],
  rows: { readonly proposed: string; readonly tiers: string; readonly why: string },
): StabilityCase {
  const [proposed, tiers, why] = [words(rows.proposed), words(rows.tiers), words(rows.why)];
  if (proposed.length !== tiers.length || tiers.length !== why.length) throw new Error(`rows of \`${title}\` differ`);
  const keyOf = (word: string | undefined): string | null => (word === undefined || word === '-' ? null : word);
  const steps = proposed.map((word, at): StabilityStep => {
    const [key, gate] = word.split('!');
    return {
      on: days[at] ?? '',
      proposed: keyOf(key),
      gates: gate === undefined ? [] : [stabilityGateId(gate)],
      tier: keyOf(tiers[at]),
      reason: why[at] as StabilityReason,
    };
  });
  return { title, steps };
}

/** The id a gate has in the policies of the examples. */
export const stabilityGateId = (name: string): string => `n_${name.padEnd(10, '0')}`;

/** The first day of each month from one on. */
export function monthsFrom(year: number, month: number): string[] {
  return Array.from({ length: 36 }, (_, at) => {
    const index = month - 1 + at;
    return `${year + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`;
  });
}

/** The same date each year from one on. */
export const yearsFrom = (year: number, date = '01-01'): string[] =>
  Array.from({ length: 12 }, (_, at) => `${year + at}-${date}`);
