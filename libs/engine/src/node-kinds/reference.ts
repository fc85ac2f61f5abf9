import type { Rule } from '@tierwright/json-logic';
import type { NodeOf, UngradedReason } from '@tierwright/model';
import { anyMissing } from '../numeric-fact.js';
import { stopped, type Program } from '../program.js';
import { checkReference } from '../reference/check-reference.js';
import { createSubWalk } from '../reference/sub-walk.js';
import { slotNamed, type Scope } from '../scope.js';
import type { NodeKindHandler } from './node-kind.js';

type Reference = NodeOf<'reference'>;

/** The version a node refers to. INVARIANT: only checked nodes ask. */
function linkedTo(node: Reference, scope: Scope): Program {
  const linked = scope.link(node);
  if (!('program' in linked)) throw new Error(`the reference of ${node.id} was not checked`);
  return linked.program;
}

/** By index of a tier of the version: the exit that leads on from there. */
const exitsByTier = (node: Reference, { document }: Program): number[] =>
  document.tiers.map(({ key }) => node.exits.findIndex(({ tier }) => tier === key));

/** Another model's answer for the same customer, from the version that is pinned. */
export const reference: NodeKindHandler<'reference'> = {
  check: checkReference,
  compile: (node, scope) => {
    const referenced = linkedTo(node, scope);
    const sub = createSubWalk(referenced, node.id);
    const exits = exitsByTier(node, referenced);
    const output = node.takes === 'score' ? slotNamed(scope, node.output ?? '') : -1;
    const unknown = node.takes === 'score' ? 1 : node.exits.length;
    let unanswered: UngradedReason[] = [];
    return {
      reads: [],
      // The steps of the whole version count, whichever way a customer takes there, so that every back end counts alike.
      cost: referenced.nodes.reduce((sum, { cost }) => sum + cost, 1),
      boundaries: [],
      referenced,
      step: (row) => {
        unanswered = [];
        const { tier, score, reasons, unusable } = sub.run(row);
        if (output >= 0) row.values[output] = null;
        if (unusable) {
          row.reasons.push(...reasons);
          return stopped;
        }
        unanswered = reasons;
        if (tier < 0) return unknown;
        if (output < 0) return exits[tier] ?? unknown;
        if (score === null) return unknown;
        row.score = score;
        row.values[output] = score;
        return 0;
      },
      trace: () => {
        const { tier, score } = sub.last();
        const key = referenced.document.tiers[tier]?.key ?? null;
        const shown = { model: node.model ?? '', version: node.version, tier: key, score };
        return { comparisons: [], bandings: [], score: output < 0 || tier < 0 ? null : score, referenced: shown };
      },
      blame: () => unanswered,
    };
  },
  toJsonLogic: (node, scope) => {
    const referenced = linkedTo(node, scope);
    const { tier, scores } = scope.inline(referenced, `$${node.id}_`);
    if (node.takes === 'score') {
      const last = [...scores].reverse().flatMap((name): Rule[] => [{ '!': [anyMissing([name])] }, { var: name }]);
      scope.set(node.output ?? '', { if: [scope.reached, { if: [anyMissing([tier]), null, ...last, null] }, null] });
      return { if: [scope.reached, { if: [anyMissing([node.output ?? '']), 'unknown', 'next'] }, null] };
    }
    const exits = exitsByTier(node, referenced);
    const cases = referenced.document.tiers.flatMap(({ id }, at): Rule[] => {
      const exit = node.exits[exits[at] ?? -1]?.id;
      return exit === undefined ? [] : [{ '==': [{ var: tier }, id] }, exit];
    });
    return { if: [scope.reached, { if: [anyMissing([tier]), 'unknown', ...cases, 'unknown'] }, null] };
  },
  toSql: (node, scope) => {
    const referenced = linkedTo(node, scope);
    const { rank, score, unusable } = scope.refer(referenced);
    const guard = unusable === null ? '' : `WHEN ${unusable} THEN NULL`;
    if (node.takes === 'score') {
      const taken = scope.set(node.output ?? '', `CASE ${guard} WHEN ${rank} IS NULL THEN NULL ELSE ${score} END`);
      scope.score(taken);
      return `CASE ${guard} WHEN ${taken} IS NULL THEN 'unknown' ELSE 'next' END`;
    }
    const cases = exitsByTier(node, referenced).flatMap((exit, tier) => {
      const id = node.exits[exit]?.id;
      return id === undefined ? [] : [`WHEN ${rank} = ${tier} THEN '${id}'`];
    });
    return `CASE ${guard} ${cases.join(' ')} ELSE 'unknown' END`;
  },
};
