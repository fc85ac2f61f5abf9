import { cap, characteristics, least, needed, tiers, veto } from './method.mjs';

function pointsOf(part) {
  const cases = part.values
    ? part.values.map(({ values, points }) => [
        `${part.fact} in [${values.map((value) => `"${value}"`)}]`,
        part.weight * points,
      ])
    : part.from.map((limit, at) => [`${part.fact} < ${limit}`, part.weight * part.points[at]]);
  const last = part.weight * (part.values ? part.others : part.points[part.from.length]);
  const missing = part.missing === undefined ? [] : [[`${part.fact} == null`, part.weight * part.missing]];
  return `(${[...missing, ...cases].map(([test, points]) => `${test} ? ${points} : `).join('')}${last})`;
}

const graded = least.map((limit, at) => `$.score >= ${limit} ? "${tiers[at]}" : `).join('') + `"${tiers.at(-1)}"`;
const capped = `($.score >= ${least[cap.tier]} ? "${tiers[cap.tier]}" : "${tiers.at(-1)}")`;
const unknown = [cap.fact, ...needed].map((name) => `${name} == null`).join(' or ');

const expressions = [
  { id: 'known', key: 'known', value: `not(${veto.fact} == null or ${veto.fact} > ${veto.above} or ${unknown})` },
  { id: 'score', key: 'score', value: `$.known ? ${characteristics.map(pointsOf).join(' + ')} : 0` },
  {
    ...{ id: 'tier', key: 'tier' },
    value:
      `${veto.fact} == null ? null : ${veto.fact} > ${veto.above} ? "${tiers.at(-1)}" : ` +
      `not($.known) ? null : ${cap.fact} > ${cap.above} ? ${capped} : ${graded}`,
  },
];

/** The method as a decision graph of one expression node, the fastest form found. */
export const zenGraph = {
  contentType: 'application/vnd.gorules.decision',
  nodes: [
    { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
    { id: 'grade', type: 'expressionNode', name: 'grade', position: { x: 1, y: 0 }, content: { expressions } },
    { id: 'out', type: 'outputNode', name: 'out', position: { x: 2, y: 0 } },
  ],
  edges: [
    { id: 'a', type: 'edge', sourceId: 'in', targetId: 'grade' },
    { id: 'b', type: 'edge', sourceId: 'grade', targetId: 'out' },
  ],
};
