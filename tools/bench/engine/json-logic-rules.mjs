import { cap, characteristics, least, needed, tiers, veto } from './method.mjs';

const fact = (name) => ({ var: name });

function pointsRule(part) {
  const found = part.values
    ? [
        ...part.values.flatMap(({ values, points }) => [{ in: [fact(part.fact), values] }, part.weight * points]),
        part.weight * part.others,
      ]
    : [
        ...part.from.flatMap((limit, at) => [{ '<': [fact(part.fact), limit] }, part.weight * part.points[at]]),
        part.weight * part.points[part.from.length],
      ];
  if (part.missing === undefined) return { if: found };
  return { if: [{ missing: [part.fact] }, part.weight * part.missing, ...found] };
}

/** The method as two rules of JsonLogic; the second is given the answer of the first as `score`. */
export const scoreRule = { '+': characteristics.map(pointsRule) };

const byScore = (limits) => limits.flatMap((limit, at) => [{ '>=': [fact('score'), limit] }, tiers[at]]);
const [worst] = tiers.slice(-1);

export const tierRule = {
  if: [
    { missing: [veto.fact] },
    null,
    { '>': [fact(veto.fact), veto.above] },
    worst,
    { missing: [cap.fact, ...needed] },
    null,
    { '>': [fact(cap.fact), cap.above] },
    { if: [{ '>=': [fact('score'), least[cap.tier]] }, tiers[cap.tier], worst] },
    ...byScore(least),
    worst,
  ],
};
