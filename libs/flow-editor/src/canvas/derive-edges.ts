import type { FlowEdge as DocumentEdge, GradingDocument, GradingNode } from '@tierwright/model';
import { exitsOf } from '@tierwright/model';
import { tierColour } from '@tierwright/ui';
import { cardRect, entryPoint, exitPoint, type Rect } from '../geometry/card-size.js';
import { pathOf, type Piece } from '../geometry/edge-path.js';
import { createRouter } from '../geometry/lanes.js';
import { createPillPlacer } from '../geometry/place-pills.js';
import type { ReportIndex } from '../report-index.js';
import type { DrawnEdge, FlowEdge } from './flow-parts.js';

interface EdgeView {
  counts: ReportIndex | null;
  selected: ReadonlySet<string>;
  selectedEdges: ReadonlySet<string>;
  dragged: ReadonlyMap<string, { x: number; y: number }>;
  /** `node exit` of the path that is lit; null when none is. */
  lit: ReadonlySet<string> | null;
  aria: (edge: DocumentEdge, count: number) => string;
}

/** Width of an edge that every customer takes. */
const widest = 36;

/** Draws the edges of a document: where they run, how wide, in which colour and where their pills stand. */
export function deriveEdges(document: GradingDocument, view: EdgeView): FlowEdge[] {
  const { nodes, edges } = document.criteriaFlow;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const rects = new Map(nodes.map((node) => [node.id, cardRect(node, view.dragged.get(node.id))]));
  const cards = [...rects.values()];
  const route = createRouter(cards);
  const place = createPillPlacer(cards);
  const ordered = [...edges].sort((a, b) => spanOf(a, rects) - spanOf(b, rects));
  const pieces = new Map<string, Piece[]>();
  for (const edge of ordered) {
    const [source, from, to] = [byId.get(edge.source), rects.get(edge.source), rects.get(edge.target)];
    if (source && from && to) {
      pieces.set(edge.id, route(exitPoint(source, from, edge.exit), entryPoint(to), [from, to]));
    }
  }
  return edges.flatMap((edge) => {
    const way = pieces.get(edge.id);
    const [source, target] = [byId.get(edge.source), byId.get(edge.target)];
    if (!way || !source || !target) return [];
    const count = view.counts?.exit(edge.source, edge.exit).count ?? 0;
    const selected = view.selectedEdges.has(edge.id);
    return {
      id: edge.id,
      type: 'flow' as const,
      source: edge.source,
      sourceHandle: edge.exit,
      target: edge.target,
      targetHandle: 'in',
      selected,
      ariaLabel: view.aria(edge, count),
      data: drawnEdge(document, edge, { source, target, way, count, place, view }),
    };
  });
}

interface Drawing {
  source: GradingNode;
  target: GradingNode;
  way: readonly Piece[];
  count: number;
  place: (pieces: readonly Piece[], width: number) => { x: number; y: number };
  view: EdgeView;
}

function drawnEdge(document: GradingDocument, edge: DocumentEdge, drawing: Drawing): DrawnEdge {
  const { source, target, way, count, place, view } = drawing;
  const { counts, selected, selectedEdges, lit } = view;
  const stub = counts !== null && count === 0;
  const touched = selectedEdges.has(edge.id) || selected.has(edge.source);
  const onPath = lit?.has(`${edge.source} ${edge.exit}`) ?? false;
  const width = counts && counts.total > 0 ? Math.max(2, (count / counts.total) * widest) : 2;
  const text = counts ? `${count} · 100 %`.length * 6.6 + 12 : 0;
  return {
    path: stub && !onPath && !touched ? stubOf(way) : pathOf(way),
    width,
    colour: edgeColour(document, source, edge.exit, target),
    pill: counts && count > 0 ? { at: place(way, text), count } : null,
    stub: stub && !onPath,
    lit: onPath,
    dim: lit !== null && !onPath,
    touched,
  };
}

/** The first steps of an edge that nobody takes today. */
function stubOf(way: readonly Piece[]): string {
  const [from] = way[0] ?? [];
  return from ? `M${from.x},${from.y}h30` : '';
}

function edgeColour(document: GradingDocument, source: GradingNode, exit: string, target: GradingNode): string {
  if (exitsOf(source).some(({ id, role }) => id === exit && role === 'unknown')) return 'var(--warn)';
  if (target.type !== 'tier') return 'var(--ink-3)';
  const tier = document.tiers.find(({ id }) => id === target.tier);
  return tier ? tierColour(tier.colour) : 'var(--ink-3)';
}

function spanOf(edge: DocumentEdge, rects: ReadonlyMap<string, Rect>): number {
  return (rects.get(edge.target)?.x ?? 0) - (rects.get(edge.source)?.x ?? 0);
}
