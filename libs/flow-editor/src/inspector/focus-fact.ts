import { rowOfRule, type GradingNode } from '@tierwright/model';

/** The fact whose distribution says most about a node, and whether the node reads a given fact at all. */
export function focusFactOf(node: GradingNode, wanted: string | null): string | null {
  const read = factsRead(node);
  return wanted !== null && read.includes(wanted) ? wanted : (read[0] ?? null);
}

function factsRead(node: GradingNode): string[] {
  switch (node.type) {
    case 'criterion':
    case 'gate':
      return node.when.conditions.flatMap(({ rule }) => rowOfRule(rule)?.fact ?? []);
    case 'scorecard':
      return node.characteristics.map(({ fact }) => fact);
    case 'matrix':
      return [node.rows.fact, node.columns.fact];
    case 'ranking':
      return [node.fact];
    default:
      return [];
  }
}
