import type { Rule, Truth } from '@tierwright/json-logic';
import type { UngradedReason } from '@tierwright/model';
import { checkConditions, conditionRules, conditionsSql, prepareConditions } from '../conditions.js';
import { stopped, type Row } from '../program.js';
import type { NodeKindHandler } from './node-kind.js';

/** Comparisons of the cases passed over that a trace shows beside those of the deciding case. */
const shownBefore = 20;

/** Several conditions in order; the first that is not surely false decides. */
export const switchKind: NodeKindHandler<'switch'> = {
  check: (node, scope) => {
    node.cases.forEach(({ when }, at) => checkConditions(node, when, `/cases/${at}/when`, scope));
  },
  compile: (node, scope) => {
    const cases = node.cases.map(({ when }) => prepareConditions(when, scope));
    const otherwise = cases.length;
    const policy = node.missing ?? 'unknown';
    const unanswered = policy === 'otherwise' ? otherwise : policy === 'ungraded' ? stopped : otherwise + 1;
    const deciding = ({ values }: Row): { at: number; truth: Truth } => {
      for (let at = 0; at < cases.length; at += 1) {
        const truth = cases[at]?.test(values) ?? null;
        if (truth !== false) return { at, truth };
      }
      return { at: otherwise, truth: true };
    };
    return {
      reads: [...new Set(cases.flatMap(({ reads }) => reads))],
      cost: cases.reduce((sum, { cost }) => sum + cost, 0),
      boundaries: cases.flatMap(({ boundaries }) => boundaries),
      step: (row) => {
        const { at, truth } = deciding(row);
        return truth === null ? unanswered : at;
      },
      trace: (row) => {
        const { at } = deciding(row);
        const before = cases.slice(0, at).flatMap(({ comparisons }) => comparisons(row));
        const own = cases[at]?.comparisons(row) ?? [];
        return { comparisons: [...before.slice(-shownBefore), ...own], bandings: [], score: null };
      },
      blame: (row) => {
        const own = cases[deciding(row).at]?.reads ?? [];
        return own.flatMap((slot): UngradedReason[] => {
          const fact = (row.values[slot] ?? null) === null ? scope.slots[slot]?.fact : undefined;
          return fact ? [{ code: 'missing-fact', fact: fact.key, node: node.id }] : [];
        });
      },
    };
  },
  toJsonLogic: (node, scope) => {
    const unanswered: Rule = node.missing === 'otherwise' ? 'default' : node.missing === 'ungraded' ? null : 'unknown';
    const cases = node.cases.flatMap(({ id, when }): Rule[] => {
      const { whenTrue, whenFalse } = conditionRules(when, scope);
      return [whenTrue, id, { '!': [whenFalse] }, unanswered];
    });
    return { if: [scope.reached, { if: [...cases, 'default'] }, null] };
  },
  toSql: (node, scope) => {
    const unanswered = node.missing === 'otherwise' ? "'default'" : node.missing === 'ungraded' ? 'NULL' : "'unknown'";
    const cases = node.cases.map(({ id, when }) => {
      const truth = scope.named(conditionsSql(when, scope));
      return `WHEN ${truth} THEN '${id}' WHEN ${truth} IS NULL THEN ${unanswered}`;
    });
    return `CASE ${cases.join(' ')} ELSE 'default' END`;
  },
};
