import type { GradingDocument } from '../grading-document.js';
import type { IdKind, NewId } from '../ids.js';
import type { ScorecardCharacteristic } from '../nodes/characteristic.js';
import { outputOf, type GradingNode, type NodeKind, type NodeOf } from '../nodes/index.js';
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
  const taken = new Set([...nodes.map(outputOf), ...document.facts.map(({ key }) => key)]);
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
  taken: Set<string | null>,
  newId: NewId,
): GradingNode {
  ids.set(node.id, newId('node'));
  for (const [kind, items] of partsOf(node)) for (const { id } of items) ids.set(id, newId(kind));
  const copy = renumbered(node, ids) as GradingNode;
  const placed = { ...copy, position: { x: node.position.x + shift.x, y: node.position.y + shift.y } };
  const named = outputOf(placed);
  if (named === null) return placed;
  let output = named;
  for (let number = 2; taken.has(output); number++) output = `${named.slice(0, 58)}_${number}`;
  taken.add(output);
  return { ...placed, output } as GradingNode;
}

type Parts = readonly (readonly [IdKind, readonly { readonly id: string }[]])[];

/** The parts with ids that a node of each kind made itself. */
const partsByKind: { [K in NodeKind]: (node: NodeOf<K>) => Parts } = {
  start: () => [],
  criterion: ({ when }) => [['condition', when.conditions]],
  gate: ({ when }) => [['condition', when.conditions]],
  switch: ({ cases }) => [
    ['exit', cases],
    ['condition', cases.flatMap(({ when }) => when.conditions)],
  ],
  scorecard: ({ bands, characteristics, groups = [] }) => [
    ['band', bands],
    ['group', groups],
    ['characteristic', characteristics],
    ['band', characteristics.flatMap(placesOf)],
  ],
  formula: () => [],
  table: ({ inputs, exits, rows }) => [
    ['axis', inputs],
    ['exit', exits],
    ['row', rows],
  ],
  ranking: ({ bands }) => [['band', bands]],
  matrix: ({ rows, columns, exits }) => [
    ['axis', [rows, columns]],
    ['band', [...rows.bands, ...columns.bands]],
    ['exit', exits],
  ],
  reference: ({ exits }) => [['exit', exits]],
  tier: () => [],
};

function placesOf(line: ScorecardCharacteristic): readonly { readonly id: string }[] {
  if (line.by === 'linear') return [];
  return line.by === 'bands' ? line.bands : line.groups;
}

const partsOf = (node: GradingNode): Parts => (partsByKind[node.type] as (node: GradingNode) => Parts)(node);

function renumbered(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => renumbered(item, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [ids.get(key) ?? key, renumbered(item, ids)]));
}
