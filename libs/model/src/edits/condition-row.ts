import type { FactType } from '../fact.js';
import type { Rule } from '../rule.js';
import { ruleCall, variableIn } from './rule-call.js';

/** Comparisons a condition row can show. `between` includes both ends; `contains` asks a list fact for one value. */
export type RowOperator = '>=' | '>' | '<=' | '<' | '==' | '!=' | 'between' | 'in' | 'not-in' | 'contains';

/** A comparison of one fact with constants: two numbers for `between`, texts for `in` and `not-in`. A date is days. */
export interface ConditionRow {
  readonly fact: string;
  readonly operator: RowOperator;
  readonly value: number | string | boolean | readonly (number | string)[];
}

const order = ['>=', '>', '<=', '<', '==', '!=', 'between'] as const;
const named = ['in', 'not-in', '==', '!='] as const;

const operatorsByType: Record<FactType, readonly RowOperator[]> = {
  number: order,
  money: order,
  percent: order,
  integer: order,
  date: order,
  boolean: ['=='],
  text: named,
  enum: named,
  list: ['contains'],
};

/** The comparisons that make sense for a type, the most usual first. */
export const operatorsFor = (type: FactType): readonly RowOperator[] => operatorsByType[type];

/** The rule a row is stored as. */
export function ruleOfRow({ fact, operator, value }: ConditionRow): Rule {
  const read = { var: fact };
  if (operator === 'between' && Array.isArray(value)) return { '<=': [value[0], read, value[1]] };
  if (operator === 'in') return { in: [read, value] };
  if (operator === 'not-in') return { '!': [{ in: [read, value] }] };
  if (operator === 'contains') return { in: [value, read] };
  return { [operator]: [read, value] };
}

/** The row that shows a rule, or null when no row can: such a rule is shown as a sentence and kept. */
export function rowOfRule(rule: Rule): ConditionRow | null {
  const call = ruleCall(rule);
  if (!call) return null;
  const [operator, args] = call;
  if (operator === '!') {
    const inner = args.length === 1 ? rowOfRule(args[0]) : null;
    return inner?.operator === 'in' ? { ...inner, operator: 'not-in' } : null;
  }
  if (operator === 'in') return memberRow(args);
  if (operator === '<=' && args.length === 3) return betweenRow(args);
  if (!isComparison(operator) || args.length !== 2) return null;
  const fact = variableIn(args[0]);
  const value = args[1];
  return fact !== null && isConstant(value) ? { fact, operator, value } : null;
}

type Constant = number | string | boolean;
const isConstant = (value: unknown): value is Constant => ['number', 'string', 'boolean'].includes(typeof value);
const isComparison = (operator: string): operator is '>=' | '>' | '<=' | '<' | '==' | '!=' =>
  ['>=', '>', '<=', '<', '==', '!='].includes(operator);

function memberRow([needle, haystack]: readonly unknown[]): ConditionRow | null {
  const fact = variableIn(needle);
  if (fact !== null && Array.isArray(haystack)) {
    const values = haystack.filter((item) => typeof item === 'string' || typeof item === 'number');
    return values.length === haystack.length ? { fact, operator: 'in', value: values } : null;
  }
  const list = variableIn(haystack);
  return list !== null && typeof needle === 'string' ? { fact: list, operator: 'contains', value: needle } : null;
}

function betweenRow([low, read, high]: readonly unknown[]): ConditionRow | null {
  const fact = variableIn(read);
  if (fact === null || typeof low !== 'number' || typeof high !== 'number') return null;
  return { fact, operator: 'between', value: [low, high] };
}
