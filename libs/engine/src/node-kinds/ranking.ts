import type { Rule } from '@tierwright/json-logic';
import type { NodeOf } from '@tierwright/model';
import { anyMissing, anyNull, banding, checkFact } from '../numeric-fact.js';
import { slotNamed, type Scope } from '../scope.js';
import type { NodeKindHandler } from './node-kind.js';

type Ranking = NodeOf<'ranking'>;

/** Whether the bands end ever later and only the last one is open. */
function bandsEndLater({ bands, method }: Ranking): boolean {
  const most = method === 'top-n' ? Infinity : 100;
  return bands.every(({ upTo }, at) => {
    if (at === bands.length - 1) return upTo === undefined;
    return upTo !== undefined && upTo <= most && upTo > (at === 0 ? 0 : (bands[at - 1]?.upTo ?? Infinity));
  });
}

/** The cuts of a ranking node; null when there are none for its bands. */
export function cutsOf(node: Ranking, scope: Pick<Scope, 'cuts'>): readonly (number | null)[] | null {
  const cuts = Object.hasOwn(scope.cuts, node.id) ? scope.cuts[node.id] : undefined;
  return cuts?.length === node.bands.length - 1 ? cuts : null;
}

/** Index of the best band whose cut a value reaches. */
export function bandOf(cuts: readonly (number | null)[], value: number): number {
  const index = cuts.findIndex((cut) => cut !== null && value >= cut);
  return index < 0 ? cuts.length : index;
}

/** The smallest value of the next better band that anyone is in. */
function upperCut(cuts: readonly (number | null)[], band: number): number | null {
  return cuts.slice(0, band).findLast((cut) => cut !== null) ?? null;
}

/** Bands by rank, held as cuts so that one customer can be judged alone. */
export const ranking: NodeKindHandler<'ranking'> = {
  check: (node, scope) => {
    checkFact(node, node.fact, '/fact', scope);
    if (!bandsEndLater(node)) scope.report(node, 'bands-not-ascending', '/bands');
  },
  compile: (node, scope) => {
    const slot = slotNamed(scope, node.fact);
    const cuts = cutsOf(node, scope);
    const unknown = node.bands.length;
    return {
      reads: [slot],
      cost: 1,
      boundaries: (cuts ?? []).flatMap((value) => (value === null ? [] : [{ fact: node.fact, value }])),
      step: ({ values }) => {
        const value = values[slot];
        return cuts && typeof value === 'number' ? bandOf(cuts, value) : unknown;
      },
      trace: (row) => {
        const value = row.values[slot];
        const band = cuts && typeof value === 'number' ? bandOf(cuts, value) : null;
        const range =
          cuts && band !== null ? { from: cuts[band] ?? null, to: upperCut(cuts, band) } : { from: null, to: null };
        const place = { of: null, band: node.bands[band ?? -1]?.id ?? null, ...range, points: null };
        return { comparisons: [], bandings: [banding(scope, row, node.fact, place)], score: null };
      },
      blame: ({ values }) =>
        typeof values[slot] === 'number' ? [{ code: 'no-cuts', fact: node.fact, node: node.id }] : [],
    };
  },
  toJsonLogic: (node, scope) => {
    const cuts = cutsOf(node, scope);
    if (!cuts) return { if: [scope.reached, 'unknown', null] };
    const bands = cuts.flatMap((cut, at): Rule[] =>
      cut === null ? [] : [{ '>=': [{ var: node.fact }, cut] }, node.bands[at]?.id ?? null],
    );
    const last = node.bands.at(-1)?.id ?? null;
    return { if: [scope.reached, { if: [anyMissing([node.fact]), 'unknown', ...bands, last] }, null] };
  },
  toSql: (node, scope) => {
    const cuts = cutsOf(node, scope);
    if (!cuts) return "'unknown'";
    const value = scope.column(node.fact);
    const bands = cuts.flatMap((cut, at) =>
      cut === null ? [] : [`WHEN ${value} >= ${scope.dialect.number(cut)} THEN '${node.bands[at]?.id}'`],
    );
    return `CASE WHEN ${anyNull([value])} THEN 'unknown' ${bands.join(' ')} ELSE '${node.bands.at(-1)?.id}' END`;
  },
};
