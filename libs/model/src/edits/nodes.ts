import type { GradingDocument } from '../grading-document.js';
import type { NewId } from '../ids.js';
import { nodeKinds, type GradingNode, type NodeKind } from '../nodes/index.js';
import { withText, type Language, type LocalizedText } from '../text.js';
import { blankNode } from './blank-nodes.js';
import { changeNode } from './change-node.js';
import { done, refuse, type EditResult } from './edit-result.js';

type Position = GradingNode['position'];
const maxNodes = 500;

/** Adds a node of a kind with nothing decided yet, at a place. */
export function addNode(
  document: GradingDocument,
  args: { kind: NodeKind; name: LocalizedText; position: Position; id?: string },
  newId: NewId,
): EditResult {
  const { nodes, edges } = document.criteriaFlow;
  if (args.kind === 'start' && nodes.some((node) => node.type === 'start')) return refuse('second-start');
  if (nodes.length >= maxNodes) return refuse('limit-reached');
  const base = { id: args.id ?? newId('node'), name: args.name, position: args.position };
  const node = blankNode(args.kind, base, document, newId);
  return node ? done({ ...document, criteriaFlow: { nodes: [...nodes, node], edges } }) : refuse('needs-a-fact');
}

/** Puts nodes at new places; ids that are not there are passed over. */
export function moveNodes(document: GradingDocument, places: Readonly<Record<string, Position>>): EditResult {
  let moved = false;
  const nodes = document.criteriaFlow.nodes.map((node) => {
    const place = places[node.id];
    if (!place || (place.x === node.position.x && place.y === node.position.y)) return node;
    moved = true;
    return { ...node, position: place };
  });
  return done(moved ? { ...document, criteriaFlow: { ...document.criteriaFlow, nodes } } : document);
}

/** Removes nodes and every edge that touches them; the start stays. */
export function removeNodes(document: GradingDocument, ids: readonly string[]): EditResult {
  const gone = new Set(ids);
  const { nodes, edges } = document.criteriaFlow;
  if (nodes.some((node) => node.type === 'start' && gone.has(node.id))) return refuse('start-stays');
  if (!nodes.some((node) => gone.has(node.id))) return refuse('no-such-node');
  return done({
    ...document,
    criteriaFlow: {
      nodes: nodes.filter((node) => !gone.has(node.id)),
      edges: edges.filter((edge) => !gone.has(edge.source) && !gone.has(edge.target)),
    },
  });
}

/** Names a node in one language; the other follows while it is the same. */
export function renameNode(
  document: GradingDocument,
  args: { node: string; language: Language; name: string },
): EditResult {
  return changeNode(document, args.node, nodeKinds, (node) => ({
    ...node,
    name: withText(node.name, args.language, args.name),
  }));
}
