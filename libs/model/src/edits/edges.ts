import type { FlowEdge, GradingDocument } from '../grading-document.js';
import type { NewId } from '../ids.js';
import { hasExit, nodeOf } from './change-node.js';
import { done, refuse, type EditResult, type RefusalCode } from './edit-result.js';

interface Connection {
  source: string;
  exit: string;
  target: string;
}

/** Why an exit cannot lead to a node; null when it can. */
export function connectionRefusal(document: GradingDocument, { source, exit, target }: Connection): RefusalCode | null {
  const [from, to] = [nodeOf(document, source), nodeOf(document, target)];
  if (!from || !to) return 'no-such-node';
  if (!hasExit(from, exit)) return 'no-such-exit';
  if (source === target) return 'to-itself';
  if (to.type === 'start') return 'to-start';
  return leadsTo(document.criteriaFlow.edges, target, source) ? 'makes-circle' : null;
}

/** Lets an exit lead to a node; an edge that was there is turned to the new target and keeps its id. */
export function connect(document: GradingDocument, connection: Connection, newId: NewId): EditResult {
  const refusal = connectionRefusal(document, connection);
  if (refusal) return refuse(refusal);
  const { nodes, edges } = document.criteriaFlow;
  const { source, exit, target } = connection;
  const present = edges.find((edge) => edge.source === source && edge.exit === exit);
  if (present?.target === target) return done(document);
  const next = present
    ? edges.map((edge) => (edge === present ? { ...edge, target } : edge))
    : [...edges, { id: newId('edge'), source, exit, target }];
  return done({ ...document, criteriaFlow: { nodes, edges: next } });
}

/** Takes edges away. */
export function disconnect(document: GradingDocument, ids: readonly string[]): EditResult {
  const { nodes, edges } = document.criteriaFlow;
  const left = edges.filter((edge) => !ids.includes(edge.id));
  return left.length === edges.length
    ? refuse('no-such-part')
    : done({ ...document, criteriaFlow: { nodes, edges: left } });
}

function leadsTo(edges: readonly FlowEdge[], from: string, to: string): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === to) return true;
    if (seen.has(node)) continue;
    seen.add(node);
    for (const edge of edges) if (edge.source === node) open.push(edge.target);
  }
  return false;
}
