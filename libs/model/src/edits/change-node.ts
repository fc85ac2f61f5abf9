import type { GradingDocument } from '../grading-document.js';
import { exitsOf, GradingNode, type NodeKind, type NodeOf } from '../nodes/index.js';
import { done, refuse, type EditResult } from './edit-result.js';

/** A node of a document, by id. */
export const nodeOf = (document: GradingDocument, id: string): GradingNode | undefined =>
  document.criteriaFlow.nodes.find((node) => node.id === id);

/** Whether a node has an exit of this id. */
export const hasExit = (node: GradingNode, exit: string): boolean => exitsOf(node).some(({ id }) => id === exit);

/**
 * Replaces a node of one of the kinds. Edges that leave by an exit the new node no longer has go with it;
 * a change that would not keep the node's shape is refused.
 */
export function changeNode<K extends NodeKind>(
  document: GradingDocument,
  id: string,
  kinds: readonly K[],
  change: (node: NodeOf<K>) => NodeOf<K> | null,
): EditResult {
  const node = nodeOf(document, id);
  if (!node || !(kinds as readonly NodeKind[]).includes(node.type)) return refuse('no-such-node');
  const next: GradingNode | null = change(node as NodeOf<K>);
  if (next === null) return refuse('no-such-part');
  if (next === node) return done(document);
  if (!GradingNode.safeParse(next).success) return refuse('limit-reached');
  return done(withNode(document, next));
}

function withNode(document: GradingDocument, next: GradingNode): GradingDocument {
  const exits = new Set(exitsOf(next).map((exit) => exit.id));
  const { nodes, edges } = document.criteriaFlow;
  return {
    ...document,
    criteriaFlow: {
      nodes: nodes.map((node) => (node.id === next.id ? next : node)),
      edges: edges.filter((edge) => edge.source !== next.id || exits.has(edge.exit)),
    },
  };
}

/** Replaces the item with the id; null when there is none. */
export function replacing<T extends { id: string }>(
  items: readonly T[],
  id: string,
  change: (item: T) => T,
): T[] | null {
  return items.some((item) => item.id === id) ? items.map((item) => (item.id === id ? change(item) : item)) : null;
}

/** Leaves the item with the id out; null when there is none. */
export function without<T extends { id: string }>(items: readonly T[], id: string): T[] | null {
  return items.some((item) => item.id === id) ? items.filter((item) => item.id !== id) : null;
}

/** Puts the item with the id at another place, 0 is the first; null when there is none. */
export function moved<T extends { id: string }>(items: readonly T[], id: string, to: number): T[] | null {
  const item = items.find((each) => each.id === id);
  if (!item) return null;
  const rest = items.filter((each) => each !== item);
  const at = Math.max(0, Math.min(rest.length, to));
  return [...rest.slice(0, at), item, ...rest.slice(at)];
}

/** The value without one of its keys. */
export function withoutKey<T extends object, K extends keyof T & string>(value: T, key: K): Without<T, K> {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)) as Without<T, K>;
}

/** Each member of a union without the key. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
