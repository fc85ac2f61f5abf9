import { cap, characteristics, least, needed, tiers, veto } from './method.mjs';

const fact = (name) => ({ var: name });

/** Whether any fact is missing, as each library says it: json-logic-engine counts null as present in `missing`. */
export const dialects = {
  'json-logic-js': (...facts) => ({ missing: facts }),
  'json-logic-engine': (...facts) => ({ or: facts.map((name) => ({ '===': [fact(name), null] })) }),
};

function pointsRule(part, isMissing) {
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
  return { if: [isMissing(part.fact), part.weight * part.missing, ...found] };
}

const worst = tiers.at(-1);

function tierRule(score, isMissing) {
  return {
    if: [
      isMissing(veto.fact),
      null,
      { '>': [fact(veto.fact), veto.above] },
      worst,
      isMissing(cap.fact, ...needed),
      null,
      { '>': [fact(cap.fact), cap.above] },
      { if: [{ '>=': [score, least[cap.tier]] }, tiers[cap.tier], worst] },
      ...least.flatMap((limit, at) => [{ '>=': [score, limit] }, tiers[at]]),
      worst,
    ],
  };
}

/**
 * The method in JsonLogic, written for a library by hand. JsonLogic has no names, so `whole` spells the sum at every
 * limit it is held against; `tier` leaves it to the caller to run `score` first and pass the answer on.
 */
export function rulesFor(library) {
  const isMissing = dialects[library];
  const score = { '+': characteristics.map((part) => pointsRule(part, isMissing)) };
  return { whole: tierRule(score, isMissing), score, tier: tierRule(fact('score'), isMissing) };
}
