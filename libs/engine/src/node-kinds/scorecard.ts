import { roundHalfUp } from '@tierwright/json-logic';
import type { NodeOf } from '@tierwright/model';
import { bandIndex, bandRange, bandsAscend, lowerEnds } from '../bands.js';
import { banding } from '../numeric-fact.js';
import { stopped } from '../program.js';
import { slotNamed, type Scope } from '../scope.js';
import { checkCharacteristic, compileCharacteristic } from '../scorecard/characteristic.js';
import { exportScorecard } from '../scorecard/export-scorecard.js';
import { scorecardSql } from '../scorecard/scorecard-sql.js';
import { scoreDecimals, sumOver } from '../scorecard/sum.js';
import type { NodeKindHandler } from './node-kind.js';

function checkScorecard(node: NodeOf<'scorecard'>, scope: Scope): void {
  if (node.characteristics.length === 0) scope.report(node, 'no-characteristics', '/characteristics');
  node.characteristics.forEach((part, at) => checkCharacteristic(node, part, `/characteristics/${at}`, scope));
  if (!bandsAscend(node.bands)) scope.report(node, 'bands-not-ascending', '/bands');
}

/** Points for characteristics, summed to a named score; with bands, an exit for each. */
export const scorecard: NodeKindHandler<'scorecard'> = {
  check: checkScorecard,
  compile: (node, scope) => {
    const output = slotNamed(scope, node.output);
    const parts = node.characteristics.map((part) => compileCharacteristic(part, scope));
    const sum = sumOver(node.base, parts);
    const ends = lowerEnds(node.bands);
    const decimals = node.round ?? scoreDecimals;
    const unknown = Math.max(node.bands.length, 1);
    // Exits are listed best first, bands ascend.
    const exitOf = (score: number) => (node.bands.length === 0 ? 0 : ends.length - bandIndex(ends, score));
    return {
      reads: [...new Set(parts.map(({ slot }) => slot))],
      cost: parts.length,
      boundaries: parts
        .flatMap(({ boundaries }) => boundaries)
        .concat(ends.map((value) => ({ fact: node.output, value }))),
      step: (row) => {
        const result = sum(row);
        row.values[output] = null;
        if (result === 'ungraded') return stopped;
        if (result === 'unknown') return unknown;
        row.score = roundHalfUp(result.score, decimals);
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
        return { comparisons: [], bandings: [...parts.map((part) => part.show(row)), ...own], score: known };
      },
      blame: ({ values }) =>
        parts
          .filter(
            ({ slot, policy }) => (values[slot] ?? null) === null && (policy === 'unknown' || policy === 'ungraded'),
          )
          .flatMap(({ fact, slot }) =>
            scope.slots[slot]?.fact ? [{ code: 'missing-fact' as const, fact, node: node.id }] : [],
          ),
    };
  },
  toJsonLogic: exportScorecard,
  toSql: scorecardSql,
};
