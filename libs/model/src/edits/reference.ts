import type { GradingDocument } from '../grading-document.js';
import type { NewId } from '../ids.js';
import type { ReferenceNode } from '../nodes/reference.js';
import type { TierDefinition } from '../tier.js';
import { changeNode, withoutKey } from './change-node.js';
import type { EditResult } from './edit-result.js';

/** Pins a version of a model; exits of tiers that stay keep their id, and with it their edge. */
export const setReference = (
  document: GradingDocument,
  args: { node: string; model: string; version: number; tiers: readonly Pick<TierDefinition, 'key' | 'name'>[] },
  newId: NewId,
): EditResult =>
  changeNode(document, args.node, ['reference'], (node): ReferenceNode => {
    const exits = args.tiers.map(({ key, name }) => {
      const kept = node.exits.find(({ tier }) => tier === key);
      return kept ?? { id: newId('exit'), tier: key, label: name };
    });
    return { ...node, model: args.model, version: args.version, exits };
  });

/** Takes the tier, with an exit for each, or the score under a name. */
export const takeReference = (
  document: GradingDocument,
  args: { node: string; takes: 'tier' } | { node: string; takes: 'score'; output: string },
): EditResult =>
  changeNode(document, args.node, ['reference'], (node) =>
    args.takes === 'tier'
      ? { ...(withoutKey(node, 'output') as ReferenceNode), takes: 'tier' }
      : { ...node, takes: 'score', output: args.output },
  );
