import type { GradingDocument } from '../grading-document.js';
import type { NewId } from '../ids.js';
import type { TierDefinition } from '../tier.js';
import { moved, replacing } from './change-node.js';
import { done, refuse, type EditResult } from './edit-result.js';

/** Adds a tier below the others. */
export function addTier(document: GradingDocument, tier: Omit<TierDefinition, 'id'>, newId: NewId): EditResult {
  if (document.tiers.length >= 30) return refuse('limit-reached');
  if (document.tiers.some((present) => present.key === tier.key)) return refuse('name-taken');
  return done({ ...document, tiers: [...document.tiers, { id: newId('tier'), ...tier }] });
}

/** Renames, re-keys or recolours a tier; its id stays. */
export function setTier(
  document: GradingDocument,
  args: { tier: string } & Partial<Omit<TierDefinition, 'id'>>,
): EditResult {
  const { tier, ...parts } = args;
  if (document.tiers.some((present) => present.id !== tier && present.key === parts.key)) return refuse('name-taken');
  const tiers = replacing(document.tiers, tier, (present) => ({ ...present, ...parts }));
  return tiers ? done({ ...document, tiers }) : refuse('no-such-part');
}

/** Puts a tier at another rank, 0 is the best. */
export function moveTier(document: GradingDocument, args: { tier: string; to: number }): EditResult {
  const tiers = moved(document.tiers, args.tier, args.to);
  return tiers ? done({ ...document, tiers }) : refuse('no-such-part');
}

/** The nodes that name a tier: its ends, and the gates that cap at it. */
export const usersOfTier = (document: GradingDocument, tier: string): string[] =>
  document.criteriaFlow.nodes
    .filter((node) => (node.type === 'tier' && node.tier === tier) || (node.type === 'gate' && node.cap === tier))
    .map((node) => node.id);

/** Takes a tier away; refused with its users while the flow names it. */
export function removeTier(document: GradingDocument, tier: string): EditResult {
  const users = usersOfTier(document, tier);
  if (users.length) return refuse('in-use', users);
  const tiers = document.tiers.filter((present) => present.id !== tier);
  return tiers.length === document.tiers.length ? refuse('no-such-part') : done({ ...document, tiers });
}

/** Which tier an end of the flow gives; null is ungraded. */
export function setEnd(document: GradingDocument, args: { node: string; tier: string | null }): EditResult {
  if (args.tier !== null && !document.tiers.some(({ id }) => id === args.tier)) return refuse('no-such-part');
  const nodes = replacing(document.criteriaFlow.nodes, args.node, (node) =>
    node.type === 'tier' ? { ...node, tier: args.tier } : node,
  );
  return nodes ? done({ ...document, criteriaFlow: { ...document.criteriaFlow, nodes } }) : refuse('no-such-node');
}
