import {
  rowOfRule,
  termsOfRule,
  type Conditions,
  type FormulaTerms,
  type GradingNode,
  type NodeKind,
  type NodeOf,
} from '@tierwright/model';

/** The fact whose distribution says most about a node, and whether the node reads a given fact at all. */
export function focusFactOf(node: GradingNode, wanted: string | null): string | null {
  const read = factsRead(node);
  return wanted !== null && read.includes(wanted) ? wanted : (read[0] ?? null);
}

const readByKind: { [K in NodeKind]: (node: NodeOf<K>) => string[] } = {
  start: () => [],
  criterion: ({ when }) => factsAsked(when),
  gate: ({ when }) => factsAsked(when),
  switch: ({ cases }) => cases.flatMap(({ when }) => factsAsked(when)),
  scorecard: ({ characteristics }) => characteristics.map(({ fact }) => fact),
  formula: ({ rule }) => operandsOf(termsOfRule(rule)).flatMap((operand) => ('fact' in operand ? [operand.fact] : [])),
  table: ({ inputs }) => inputs.map(({ fact }) => fact),
  matrix: ({ rows, columns }) => [rows.fact, columns.fact],
  ranking: ({ fact }) => [fact],
  reference: () => [],
  tier: () => [],
};

const factsRead = (node: GradingNode): string[] => (readByKind[node.type] as (node: GradingNode) => string[])(node);

const factsAsked = ({ conditions }: Conditions): string[] =>
  conditions.flatMap(({ rule }) => rowOfRule(rule)?.fact ?? []);

const operandsOf = (terms: FormulaTerms | null) =>
  terms ? [terms.first, ...terms.rows.map(({ operand }) => operand)] : [];
