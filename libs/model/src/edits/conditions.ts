import type { GradingDocument } from '../grading-document.js';
import type { NewId } from '../ids.js';
import type { CriterionNode } from '../nodes/criterion.js';
import type { GateNode } from '../nodes/gate.js';
import type { Conditions, Rule } from '../rule.js';
import { changeNode, replacing, without, withoutKey } from './change-node.js';
import { refuse, type EditResult } from './edit-result.js';

const asking = ['criterion', 'gate'] as const;

const changeConditions = (
  document: GradingDocument,
  node: string,
  change: (when: Conditions) => Conditions | null,
): EditResult =>
  changeNode(document, node, asking, (present) => {
    const when = change(present.when);
    return when && { ...present, when };
  });

/** Adds a condition to a criterion or gate. */
export const addCondition = (document: GradingDocument, args: { node: string; rule: Rule }, newId: NewId): EditResult =>
  changeConditions(document, args.node, (when) => ({
    ...when,
    conditions: [...when.conditions, { id: newId('condition'), rule: args.rule }],
  }));

/** Gives a condition another rule; its id stays. */
export const setRule = (document: GradingDocument, args: { node: string; condition: string; rule: Rule }): EditResult =>
  changeConditions(document, args.node, (when) => {
    const conditions = replacing(when.conditions, args.condition, (item) => ({ ...item, rule: args.rule }));
    return conditions && { ...when, conditions };
  });

/** Takes a condition away. */
export const removeCondition = (document: GradingDocument, args: { node: string; condition: string }): EditResult =>
  changeConditions(document, args.node, (when) => {
    const conditions = without(when.conditions, args.condition);
    return conditions && { ...when, conditions };
  });

/** Whether all or any of the conditions must hold. */
export const setMatch = (document: GradingDocument, args: { node: string; match: Conditions['match'] }): EditResult =>
  changeConditions(document, args.node, (when) => ({ ...when, match: args.match }));

/** What a criterion does with a customer whose answer is unknown. */
export const setMissing = (
  document: GradingDocument,
  args: { node: string; missing: NonNullable<CriterionNode['missing']> },
): EditResult =>
  changeNode(document, args.node, ['criterion'], (node) =>
    args.missing === 'unknown' ? withoutKey(node, 'missing') : { ...node, missing: args.missing },
  );

/** Whether a gate vetoes, or lets through and caps at a tier. */
export function setGate(
  document: GradingDocument,
  args: { node: string; mode: GateNode['mode']; cap?: string },
): EditResult {
  if (args.cap !== undefined && !document.tiers.some((tier) => tier.id === args.cap)) return refuse('no-such-part');
  return changeNode(document, args.node, ['gate'], (node) => ({
    ...withoutKey(node, 'cap'),
    mode: args.mode,
    ...(args.mode === 'cap' && args.cap !== undefined ? { cap: args.cap } : {}),
  }));
}
