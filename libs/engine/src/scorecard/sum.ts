import type { LimitedSum, NodeOf } from '@tierwright/model';
import type { Row } from '../program.js';
import { knownAt, leftOf, pointsOf, type CompiledCharacteristic } from './characteristic.js';
import { pointsIn } from './points.js';

/** Decimals a score is rounded to when the scorecard does not say. */
export const scoreDecimals = 6;

/** A sum before rounding, or why there is none. */
export type Sum = number | 'unknown' | 'ungraded';

const noGroups: number[] = [];

/** Lower and upper limit of a sum. */
export interface Limits {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** A sum inside its limits. */
export function limited(sum: number, { min, max }: Limits = {}): number {
  const raised = min === undefined ? sum : Math.max(sum, min);
  return max === undefined ? raised : Math.min(raised, max);
}

/**
 * The sum of a scorecard before rounding. In this order: points of each line → its decay → its weight → the sum of its
 * group → the limits of the group → base + lines without a group + groups → the limits of the total.
 * With reweighting the present lines carry the weight of the absent ones before any limit is applied.
 */
export function sumOver(
  { base, groups = [], limits }: Pick<NodeOf<'scorecard'>, 'base' | 'groups' | 'limits'>,
  parts: readonly CompiledCharacteristic[],
): (row: Row, sums?: LimitedSum[]) => Sum {
  const reweighted = parts.some(({ policy }) => policy === 'reweight');
  const fades = parts.some(({ decay }) => decay >= 0);
  if (!reweighted && !fades && groups.length === 0 && !limits) return plainSum(base, parts);
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  return ({ values }, sums) => {
    let own = reweighted ? 0 : base;
    const inGroups = groups.length === 0 ? noGroups : groups.map(() => 0);
    let carried = 0;
    let answer: 'known' | 'unknown' | 'ungraded' = 'known';
    for (const part of parts) {
      const value = knownAt(values, part.slot);
      const left = leftOf(part, values);
      const absent = value === null || left === null;
      if (absent && part.policy === 'reweight') continue;
      if (absent && (part.policy === 'unknown' || part.policy === 'ungraded')) {
        if (answer !== 'ungraded') answer = part.policy;
        continue;
      }
      const points = absent ? part.absent : pointsOf(part, value, left);
      if (part.group < 0) own += points;
      else inGroups[part.group] = (inGroups[part.group] as number) + points;
      carried += part.weight;
    }
    if (answer !== 'known') return answer;
    if (reweighted && carried <= 0) return 'unknown';
    const factor = whole / carried;
    let sum = reweighted ? base + own * factor : own;
    groups.forEach((group, at) => {
      const before = reweighted ? (inGroups[at] as number) * factor : (inGroups[at] as number);
      const points = limited(before, group);
      sums?.push({ group: group.id, sum: before, points });
      sum += points;
    });
    const score = limited(sum, limits);
    if (limits) sums?.push({ group: null, sum, points: score });
    return score;
  };
}

/** The same sum where nothing but points and absent values count, as in most scorecards. */
function plainSum(base: number, parts: readonly CompiledCharacteristic[]): (row: Row) => Sum {
  const mayEnd = parts.some(({ policy }) => policy === 'ungraded');
  return ({ values }) => {
    let sum = base;
    let answer: Sum = 0;
    for (let at = 0; at < parts.length; at += 1) {
      const { slot, table, policy, absent } = parts[at] as CompiledCharacteristic;
      const value = values[slot];
      if (value !== null && value !== undefined) sum += pointsIn(table, value);
      else if (policy === 'points') sum += absent;
      else if (!mayEnd) return 'unknown';
      else if (answer !== 'ungraded') answer = policy === 'ungraded' ? policy : 'unknown';
    }
    return answer === 0 ? sum : answer;
  };
}
