import type { Constant, Expression, Variable } from '../expression.js';
import type { Truth, Values } from '../value.js';
import type { SlotOf, Test } from './operator.js';

/** A variable against one or two fixed values: the commonest leaf of a condition, answered without another call. */
type Leaf = (slot: number, limit: number) => Test;

const leaves: Readonly<Record<string, Leaf>> = {
  '<': (slot, limit) => (values) => {
    const value = values[slot];
    return typeof value === 'number' ? value < limit : null;
  },
  '<=': (slot, limit) => (values) => {
    const value = values[slot];
    return typeof value === 'number' ? value <= limit : null;
  },
  '>': (slot, limit) => (values) => {
    const value = values[slot];
    return typeof value === 'number' ? value > limit : null;
  },
  '>=': (slot, limit) => (values) => {
    const value = values[slot];
    return typeof value === 'number' ? value >= limit : null;
  },
};

const turned: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

/** An order of a number variable and constants; null when the arguments are anything else. */
export function orderBySlot(operator: string, args: readonly Expression[], slotOf: SlotOf): Test | null {
  const [left, right, last] = args;
  if (last)
    return isNumber(left) && isNumber(last) && isVariable(right) ? between(operator, left, right, last, slotOf) : null;
  if (isVariable(left) && isNumber(right)) return leaves[operator]?.(slotOf(left.name), right.value) ?? null;
  if (isNumber(left) && isVariable(right)) {
    return leaves[turned[operator] ?? '']?.(slotOf(right.name), left.value) ?? null;
  }
  return null;
}

function between(operator: string, low: Numeric, variable: Variable, high: Numeric, slotOf: SlotOf): Test | null {
  const [from, to, slot] = [low.value, high.value, slotOf(variable.name)];
  if (operator === '<') {
    return (values) => {
      const value = values[slot];
      return typeof value === 'number' ? from < value && value < to : null;
    };
  }
  if (operator !== '<=') return null;
  return (values) => {
    const value = values[slot];
    return typeof value === 'number' ? from <= value && value <= to : null;
  };
}

/** Whether a variable equals a constant; null when the arguments are anything else. */
export function equalityBySlot(wanted: boolean, [left, right]: readonly Expression[], slotOf: SlotOf): Test | null {
  const [variable, constant] = left?.kind === 'variable' ? [left, right] : [right, left];
  if (variable?.kind !== 'variable' || constant?.kind !== 'constant') return null;
  const [slot, fixed] = [slotOf(variable.name), constant.value];
  const isSame = (values: Values): Truth => {
    const value = values[slot];
    return value === null || value === undefined ? null : value === fixed;
  };
  if (wanted) return isSame;
  return (values) => {
    const value = values[slot];
    return value === null || value === undefined ? null : value !== fixed;
  };
}

type Numeric = Constant & { readonly value: number };

const isVariable = (expression?: Expression): expression is Variable => expression?.kind === 'variable';
const isNumber = (expression?: Expression): expression is Numeric =>
  expression?.kind === 'constant' && typeof expression.value === 'number';
