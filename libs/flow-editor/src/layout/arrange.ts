import { graphlib, layout } from '@dagrejs/dagre';
import { moveNodes, type EditResult, type GradingDocument } from '@tierwright/model';
import { cardSize } from '../geometry/card-size.js';

/** Lays the flow out left to right; the same document always gives the same picture. Tiers stand best first at the right. */
export function arrange(document: GradingDocument): EditResult {
  const graph = new graphlib.Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 24, ranksep: 96 });
  graph.setDefaultEdgeLabel(() => ({}));
  const { nodes, edges } = document.criteriaFlow;
  for (const node of nodes) graph.setNode(node.id, cardSize(node));
  for (const edge of edges) graph.setEdge(edge.source, edge.target);
  layout(graph);
  const places: Record<string, { x: number; y: number }> = {};
  for (const node of nodes) {
    const centre = graph.node(node.id) as { x: number; y: number };
    const { width, height } = cardSize(node);
    places[node.id] = { x: Math.round(centre.x - width / 2), y: Math.round(centre.y - height / 2) };
  }
  return moveNodes(document, { ...places, ...tierColumn(document, places) });
}

/** Tiers in a column of their own, in the order of the model, ungraded last. */
function tierColumn(document: GradingDocument, places: Readonly<Record<string, { x: number; y: number }>>) {
  const { nodes } = document.criteriaFlow;
  const rank = new Map(document.tiers.map((tier, index) => [tier.id, index]));
  const ends = nodes
    .filter((node) => node.type === 'tier')
    .sort((a, b) => (rank.get(a.tier ?? '') ?? 1e9) - (rank.get(b.tier ?? '') ?? 1e9));
  const inner = nodes.filter((node) => node.type !== 'tier').map((node) => (places[node.id]?.x ?? 0) + 390);
  const x = Math.max(0, ...inner);
  const gap = 28;
  const heights = ends.map((end) => cardSize(end).height + gap);
  const middle = Math.max(0, ...nodes.map((node) => (places[node.id]?.y ?? 0) + cardSize(node).height)) / 2;
  let y = Math.max(0, middle - heights.reduce((sum, height) => sum + height, 0) / 2);
  const column: Record<string, { x: number; y: number }> = {};
  for (const end of ends) {
    column[end.id] = { x, y: Math.round(y) };
    y += cardSize(end).height + gap;
  }
  return column;
}
