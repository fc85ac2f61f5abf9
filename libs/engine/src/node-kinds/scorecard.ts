import { roundHalfUp } from '@tierwright/json-logic';
import type { LimitedSum, NodeOf, UngradedReason } from '@tierwright/model';
import { bandIndex, bandRange, bandsAscend, lowerEnds } from '../bands.js';
import { banding } from '../numeric-fact.js';
import { blamed, stopped, type Slot } from '../program.js';
import { slotNamed, type Scope } from '../scope.js';
import { checkCharacteristic, compileCharacteristic, knownAt } from '../scorecard/characteristic.js';
import { exportScorecard } from '../scorecard/export-scorecard.js';
import { scorecardSql } from '../scorecard/scorecard-sql.js';
import { scoreDecimals, sumOver, type Limits } from '../scorecard/sum.js';
import type { NodeKindHandler } from './node-kind.js';

function checkScorecard(node: NodeOf<'scorecard'>, scope: Scope): void {
  if (node.characteristics.length === 0) scope.report(node, 'no-characteristics', '/characteristics');
  node.characteristics.forEach((part, at) => checkCharacteristic(node, part, `/characteristics/${at}`, scope));
  if (!bandsAscend(node.bands)) scope.report(node, 'bands-not-ascending', '/bands');
  const crossed = ({ min = -Infinity, max = Infinity }: Limits) => min > max;
  node.groups?.forEach((group, at) => {
    if (crossed(group)) scope.report(node, 'limits-crossed', `/groups/${at}`);
  });
  if (crossed(node.limits ?? {})) scope.report(node, 'limits-crossed', '/limits');
}

/** Points for characteristics, summed to a named score; with bands, an exit for each. */
export const scorecard: NodeKindHandler<'scorecard'> = {
  check: checkScorecard,
  compile: (node, scope) => {
    const output = slotNamed(scope, node.output);
    const parts = node.characteristics.map((part) => compileCharacteristic(part, scope, node.groups));
    const sum = sumOver(node, parts);
    const hasLimits = node.groups !== undefined || node.limits !== undefined;
    const ends = lowerEnds(node.bands);
    const decimals = node.round ?? scoreDecimals;
    const unknown = Math.max(node.bands.length, 1);
    // Exits are listed best first, bands ascend.
    const exitOf = (score: number) => (node.bands.length === 0 ? 0 : ends.length - bandIndex(ends, score));
    return {
      reads: [...new Set(parts.flatMap(({ slot, decay }) => (decay < 0 ? [slot] : [slot, decay])))],
      cost: parts.length,
      boundaries: parts
        .flatMap(({ boundaries }) => boundaries)
        .concat(ends.map((value) => ({ fact: node.output, value }))),
      step: (row) => {
        const result = sum(row);
        row.values[output] = null;
        if (result === 'ungraded') return stopped;
        if (result === 'unknown') return unknown;
        row.score = roundHalfUp(result, decimals);
        row.values[output] = row.score;
        return exitOf(row.score);
      },
      trace: (row) => {
        const score = row.values[output];
        const known = typeof score === 'number' ? score : null;
        const at = known === null ? null : bandIndex(ends, known);
        const place = { of: null, band: node.bands[at ?? -1]?.id ?? null, points: null };
        const range = at === null ? { from: null, to: null } : bandRange(ends, at);
        const own = node.bands.length > 0 ? [banding(scope, row, node.output, { ...place, ...range })] : [];
        const sums: LimitedSum[] = [];
        if (hasLimits && known !== null) sum(row, sums);
        const shown = { comparisons: [], bandings: [...parts.map((part) => part.show(row)), ...own], score: known };
        return sums.length > 0 ? { ...shown, sums } : shown;
      },
      blame: (row) => {
        const reasons: UngradedReason[] = [];
        const ask = (slot: number) => {
          const fact = knownAt(row.values, slot) === null ? blamed(scope.slots[slot] as Slot) : null;
          if (fact !== null) reasons.push({ code: 'missing-fact', fact, node: node.id });
        };
        for (const { slot, decay, policy } of parts) {
          if (policy !== 'unknown' && policy !== 'ungraded') continue;
          ask(slot);
          if (decay >= 0) ask(decay);
        }
        return reasons;
      },
    };
  },
  toJsonLogic: exportScorecard,
  toSql: scorecardSql,
};
