import type { Expression, Operation } from './expression.js';
import type { SlotOf, Test } from './operators/operator.js';
import { prepareOperand, prepareTest } from './prepare.js';
import type { Value, Values } from './value.js';

/** A variable held against a value inside a rule, for showing why a condition answers what it answers. */
export interface LeafComparison {
  readonly variable: string;
  readonly operator: string;
  /** The fixed value, texts and numbers of a list included; null when it is another variable or computed. */
  readonly constant: Value | readonly number[];
  readonly holds: Test;
  readonly thresholdOf: (values: Values) => Value;
}

const mirrored: Readonly<Record<string, string>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  '==': '==',
  '!=': '!=',
};

/** Every comparison of a variable in a rule, in reading order; a between counts as two. */
export function comparisonsOf(expression: Expression, slotOf: SlotOf): LeafComparison[] {
  if (expression.kind === 'variable') return expression.type === 'boolean' ? [flagLeaf(expression, slotOf)] : [];
  if (expression.kind === 'constant') return [];
  if (expression.operator === 'in') return membershipLeaf(expression, slotOf);
  if (!(expression.operator in mirrored)) return expression.args.flatMap((arg) => comparisonsOf(arg, slotOf));
  const pairs = expression.args.slice(1).map((right, at) => [expression.args[at] as Expression, right] as const);
  return pairs.flatMap(([left, right]) => pairLeaf(expression.operator, left, right, slotOf));
}

function flagLeaf(expression: Expression & { kind: 'variable' }, slotOf: SlotOf): LeafComparison {
  const holds = prepareTest(expression, slotOf);
  return { variable: expression.name, operator: '==', constant: true, holds, thresholdOf: () => true };
}

function pairLeaf(operator: string, left: Expression, right: Expression, slotOf: SlotOf): LeafComparison[] {
  const turned = left.kind !== 'variable';
  const variable = turned ? right : left;
  const other = turned ? left : right;
  if (variable.kind !== 'variable') return [];
  const name = turned ? (mirrored[operator] as string) : operator;
  const pair: Operation = {
    kind: 'operation',
    type: 'boolean',
    operator: name,
    args: [variable, other],
    computed: false,
  };
  const constant = other.kind === 'constant' ? (other.value as Value) : null;
  const thresholdOf = prepareOperand(other, slotOf);
  return [{ variable: variable.name, operator: name, constant, holds: prepareTest(pair, slotOf), thresholdOf }];
}

function membershipLeaf(expression: Operation, slotOf: SlotOf): LeafComparison[] {
  const [item, list] = expression.args;
  const holds = prepareTest(expression, slotOf);
  if (item?.kind === 'variable' && list?.kind === 'constant' && typeof list.value === 'object') {
    const constant = list.value;
    const shown = constant.map(String);
    return [{ variable: item.name, operator: 'in', constant, holds, thresholdOf: () => shown }];
  }
  if (list?.kind !== 'variable' || item?.kind !== 'constant' || typeof item.value !== 'string') return [];
  const text = item.value;
  return [{ variable: list.name, operator: 'contains', constant: text, holds, thresholdOf: () => text }];
}
