import type { GradingDocument } from '../grading-document.js';
import type { NewId } from '../ids.js';
import type { CriterionNode } from '../nodes/criterion.js';
import type { GateNode } from '../nodes/gate.js';
import type { Conditions, Rule } from '../rule.js';
import { changeNode, replacing, without, withoutKey } from './change-node.js';
import { refuse, type EditResult } from './edit-result.js';

/** Which conditions an edit is about: those of a criterion or gate, or those of one case of a switch. */
export interface ConditionsAt {
  readonly node: string;
  readonly case?: string;
}

function changeConditions(
  document: GradingDocument,
  at: ConditionsAt,
  change: (when: Conditions) => Conditions | null,
): EditResult {
  return changeNode(document, at.node, ['criterion', 'gate', 'switch'], (present) => {
    if (present.type !== 'switch') {
      const when = change(present.when);
      return when && { ...present, when };
    }
    const own = present.cases.find(({ id }) => id === at.case);
    const when = own ? change(own.when) : null;
    if (!own || !when) return null;
    return { ...present, cases: present.cases.map((item) => (item === own ? { ...own, when } : item)) };
  });
}

/** Adds a condition. */
export const addCondition = (
  document: GradingDocument,
  args: ConditionsAt & { rule: Rule },
  newId: NewId,
): EditResult =>
  changeConditions(document, args, (when) => ({
    ...when,
    conditions: [...when.conditions, { id: newId('condition'), rule: args.rule }],
  }));

/** Gives a condition another rule; its id stays. */
export const setRule = (
  document: GradingDocument,
  args: ConditionsAt & { condition: string; rule: Rule },
): EditResult =>
  changeConditions(document, args, (when) => {
    const conditions = replacing(when.conditions, args.condition, (item) => ({ ...item, rule: args.rule }));
    return conditions && { ...when, conditions };
  });

/** Takes a condition away. */
export const removeCondition = (document: GradingDocument, args: ConditionsAt & { condition: string }): EditResult =>
  changeConditions(document, args, (when) => {
    const conditions = without(when.conditions, args.condition);
    return conditions && { ...when, conditions };
  });

/** Whether all or any of the conditions must hold. */
export const setMatch = (document: GradingDocument, args: ConditionsAt & { match: Conditions['match'] }): EditResult =>
  changeConditions(document, args, (when) => ({ ...when, match: args.match }));

/** What a criterion, switch or table does with a customer whose answer is unknown. */
export const setMissing = (
  document: GradingDocument,
  args: { node: string; missing: NonNullable<CriterionNode['missing']> },
): EditResult =>
  changeNode(document, args.node, ['criterion', 'switch', 'table'], (node) =>
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
