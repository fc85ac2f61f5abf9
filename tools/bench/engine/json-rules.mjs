import { cap, characteristics, least, tiers, veto } from './method.mjs';

const is = (fact, operator, value) => ({ fact, operator, value });

function rulesOf(part) {
  const rule = (conditions, points) => ({
    conditions: { all: conditions },
    event: { type: 'points', params: { of: part.fact, points: part.weight * points } },
  });
  if (part.values) {
    const named = part.values.flatMap(({ values }) => values);
    return [
      ...part.values.map(({ values, points }) => rule([is(part.fact, 'in', values)], points)),
      // A missing value is in no list either.
      rule([is(part.fact, 'notIn', [...named, null, undefined])], part.others),
    ];
  }
  return part.points.map((points, at) =>
    rule(
      [
        ...(at > 0 ? [is(part.fact, 'greaterThanInclusive', part.from[at - 1])] : []),
        ...(at < part.from.length ? [is(part.fact, 'lessThan', part.from[at])] : []),
      ],
      points,
    ),
  );
}

const gate = ({ fact, above }) => [
  { conditions: { all: [is(fact, 'greaterThan', above)] }, event: { type: 'hit', params: { of: fact } } },
  { conditions: { all: [is(fact, 'lessThanInclusive', above)] }, event: { type: 'passed', params: { of: fact } } },
];

/** The method as rules that raise events: points of each characteristic, and what the gates say. */
export const rules = [...gate(veto), ...gate(cap), ...characteristics.flatMap(rulesOf)];

/** What the caller of a rules engine does with the events. */
export function tierOfEvents(events) {
  const said = new Map(events.map(({ type, params }) => [params.of, { type, ...params }]));
  if (!said.has(veto.fact)) return null;
  if (said.get(veto.fact).type === 'hit') return tiers.at(-1);
  if (!said.has(cap.fact)) return null;
  let score = 0;
  for (const { fact, weight, missing } of characteristics) {
    const points = said.get(fact)?.points ?? (missing === undefined ? null : weight * missing);
    if (points === null) return null;
    score += points;
  }
  const tier = least.findIndex((limit) => score >= limit);
  const own = tier < 0 ? tiers.length - 1 : tier;
  return tiers[said.get(cap.fact).type === 'hit' ? Math.max(own, cap.tier) : own];
}
