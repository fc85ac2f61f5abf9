import {
  allRules,
  costOf,
  lowerQuantity,
  nameValue,
  parseRule,
  prepareQuantity,
  quantitySql,
  roundHalfUp,
  roundingRule,
  variablesOf,
  type LoweredValue,
} from '@tierwright/json-logic';
import type { NodeOf } from '@tierwright/model';
import { anyMissing, banding } from '../numeric-fact.js';
import { scoreDecimals } from '../scorecard/sum.js';
import { slotNamed, type Scope } from '../scope.js';
import type { NodeKindHandler } from './node-kind.js';

const next = 0;
const unknown = 1;

/** The checked rule of a formula. INVARIANT: only formulas without an error are asked for it. */
function expressionOf(node: NodeOf<'formula'>, scope: Scope) {
  const { expression } = parseRule(node.rule, scope.types);
  if (!expression) throw new Error(`the formula of ${node.id} was not checked`);
  return expression;
}

/** A named number; what is not finite is unknown. */
export const formula: NodeKindHandler<'formula'> = {
  check: (node, scope) => {
    const { expression, findings } = parseRule(node.rule, scope.types);
    for (const found of findings) scope.report(node, found.code, `/rule${found.pointer}`, found.params);
    if (expression && expression.type !== 'number') scope.report(node, 'no-formula', '/rule');
  },
  compile: (node, scope) => {
    const expression = expressionOf(node, scope);
    const output = slotNamed(scope, node.output);
    const quantity = prepareQuantity(expression, (name) => slotNamed(scope, name));
    const reads = variablesOf(expression);
    const decimals = node.round ?? scoreDecimals;
    const open = { of: null, band: null, from: null, to: null, points: null };
    return {
      reads: reads.map((name) => slotNamed(scope, name)),
      cost: costOf(expression),
      boundaries: [],
      step: (row) => {
        const value = quantity(row.values);
        // Raising before the rounding may overflow.
        const rounded = value === null ? Infinity : roundHalfUp(value, decimals);
        row.values[output] = Number.isFinite(rounded) ? rounded : null;
        return Number.isFinite(rounded) ? next : unknown;
      },
      trace: (row) => ({
        comparisons: [],
        bandings: [node.output, ...reads.slice(0, 12)].map((name) => banding(scope, row, name, open)),
        score: null,
      }),
      blame: null,
    };
  },
  toJsonLogic: (node, scope) => {
    const named = (value: LoweredValue) => nameValue(value, scope.define);
    const plain = named(lowerQuantity(expressionOf(node, scope), scope.define));
    const rounded = roundingRule(plain, node.round ?? scoreDecimals, named);
    scope.set(node.output, { if: [allRules([scope.reached, rounded.known]), rounded.value, null] });
    return { if: [scope.reached, { if: [anyMissing([node.output]), 'unknown', 'next'] }, null] };
  },
  toSql: (node, scope) => {
    const quantity = quantitySql(expressionOf(node, scope), scope);
    const value = scope.set(node.output, scope.dialect.round(quantity, node.round ?? scoreDecimals, scope.named));
    return `CASE WHEN ${value} IS NULL THEN 'unknown' ELSE 'next' END`;
  },
};
