import type { GradingDocument } from '../grading-document.js';
import type { IdKind, NewId } from '../ids.js';
import type { GradingNode } from '../nodes/index.js';
import { done, refuse, type EditResult } from './edit-result.js';

/** Copies nodes beside themselves, with new ids everywhere and the edges that run between them; the start is left out. */
export function duplicateNodes(
  document: GradingDocument,
  args: { nodes: readonly string[]; shift: { x: number; y: number } },
  newId: NewId,
): EditResult {
  const { nodes, edges } = document.criteriaFlow;
  const originals = nodes.filter((node) => args.nodes.includes(node.id) && node.type !== 'start');
  if (!originals.length) return refuse('no-such-node');
  if (nodes.length + originals.length > 500) return refuse('limit-reached');
  const ids = new Map<string, string>();
  const taken = new Set(nodes.map((node) => (node.type === 'scorecard' ? node.output : '')));
  const copies = originals.map((node) => copyOf(node, args.shift, ids, taken, newId));
  const copiedEdges = edges.flatMap((edge) => {
    const [source, target] = [ids.get(edge.source), ids.get(edge.target)];
    if (source === undefined || target === undefined) return [];
    return [{ id: newId('edge'), source, exit: ids.get(edge.exit) ?? edge.exit, target }];
  });
  return done({ ...document, criteriaFlow: { nodes: [...nodes, ...copies], edges: [...edges, ...copiedEdges] } });
}

function copyOf(
  node: GradingNode,
  shift: { x: number; y: number },
  ids: Map<string, string>,
  taken: Set<string>,
  newId: NewId,
): GradingNode {
  const own = ownIds(node);
  for (const [id, kind] of own) ids.set(id, newId(kind));
  const copy = renumbered(node, ids) as GradingNode;
  const placed = { ...copy, position: { x: node.position.x + shift.x, y: node.position.y + shift.y } };
  if (placed.type !== 'scorecard') return placed;
  let output = placed.output;
  for (let number = 2; taken.has(output); number++) output = `${placed.output.slice(0, 58)}_${number}`;
  taken.add(output);
  return { ...placed, output };
}

/** Every id the node itself made: its own, and those of its conditions, bands, axes, exits and characteristics. */
function ownIds(node: GradingNode): Map<string, IdKind> {
  const found = new Map<string, IdKind>([[node.id, 'node']]);
  const add = (items: readonly { id: string }[], kind: IdKind) => {
    for (const item of items) found.set(item.id, kind);
  };
  if (node.type === 'criterion' || node.type === 'gate') add(node.when.conditions, 'condition');
  if (node.type === 'ranking' || node.type === 'scorecard') add(node.bands, 'band');
  if (node.type === 'scorecard') {
    add(node.characteristics, 'characteristic');
    for (const line of node.characteristics) add(line.by === 'bands' ? line.bands : line.groups, 'band');
  }
  if (node.type === 'matrix') {
    add([node.rows, node.columns], 'axis');
    add([...node.rows.bands, ...node.columns.bands], 'band');
    add(node.exits, 'exit');
  }
  return found;
}

function renumbered(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => renumbered(item, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renumbered(item, ids)]));
}
