import { parseRule, prepareQuantity, roundHalfUp, variablesOf } from '@tierwright/json-logic';
import { canonicalJson, type NodeOf } from '@tierwright/model';
import { scoreDecimals } from '../../scorecard/sum.js';
import type { Reader } from '../reader.js';
import type { Value } from '../space.js';
import { computedAmount, onTuples } from '../truth.js';
import type { SymbolicKind } from './symbolic-kind.js';

function numberOf(node: NodeOf<'formula'>, reader: Reader): Value {
  const { expression } = parseRule(node.rule, reader.types);
  const decimals = node.round ?? scoreDecimals;
  if (!expression) return reader.space.freeNumber(canonicalJson(node.rule));
  const names = variablesOf(expression);
  const values = names.map((name) => reader.valueOf(name));
  if (values.every(({ exact }) => exact)) {
    const quantity = prepareQuantity(expression, (name) => names.indexOf(name));
    const diagram = onTuples(
      values,
      (known) => {
        const raw = quantity(known);
        const rounded = raw === null ? Infinity : roundHalfUp(raw, decimals);
        return Number.isFinite(rounded) ? rounded : null;
      },
      reader,
    );
    if (diagram !== null) return { diagram, exact: true, tells: () => true };
  }
  return computedAmount(expression, reader, `rounded ${decimals}`);
}

/** A named number: exact where all it reads is, else any number. */
export const formula: SymbolicKind<'formula'> = {
  constants: (node, constants, { types }) => {
    const { expression } = parseRule(node.rule, types);
    if (expression) constants.noteExpression(expression);
  },
  step: (node, reader) => {
    const value = numberOf(node, reader);
    return { value, exit: reader.space.diagrams.map(value.diagram, (known) => (known === null ? 1 : 0)) };
  },
};
