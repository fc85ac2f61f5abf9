import type { Rule } from '../value.js';

type Answer = Rule;

/** A slow, obvious twin of the language: interprets the JSON itself; null is unknown. */
export function naive(rule: Rule, data: Readonly<Record<string, Rule>>): Answer {
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) return rule;
  const [[operator, argument]] = Object.entries(rule) as [[string, Rule]];
  const raw: readonly Rule[] = Array.isArray(argument) ? argument : [argument];
  if (operator === 'var') return data[String(raw[0])] === '' ? null : (data[String(raw[0])] ?? null);
  if (operator === 'if') return cases(raw, data);
  const args = raw.map((arg) => naive(arg, data));
  if (operator === 'and') return args.includes(false) ? false : args.includes(null) ? null : true;
  if (operator === 'or') return args.includes(true) ? true : args.includes(null) ? null : false;
  if (args.includes(null)) return null;
  if (operator === '!') return !args[0];
  if (operator === '!!') return args[0] as boolean;
  if (operator === 'in') return (args[1] as Rule[]).includes(settle(raw[0] as Rule, args[0] as Rule));
  if (operator in comparisons) return compare(operator, raw, args);
  return fold(operator, args as number[]);
}

function cases(args: readonly Rule[], data: Readonly<Record<string, Rule>>): Answer {
  if (args.length === 1) return naive(args[0] as Rule, data);
  const truth = naive(args[0] as Rule, data);
  if (truth === null) return null;
  return truth ? naive(args[1] as Rule, data) : cases(args.slice(2), data);
}

const comparisons: Readonly<Record<string, (a: Rule, b: Rule) => boolean>> = {
  '<': (a, b) => Number(a) < Number(b),
  '<=': (a, b) => Number(a) <= Number(b),
  '>': (a, b) => Number(a) > Number(b),
  '>=': (a, b) => Number(a) >= Number(b),
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
};

function compare(operator: string, raw: readonly Rule[], args: readonly Rule[]): Answer {
  const settled = args.map((arg, at) => settle(raw[at] as Rule, arg));
  if (settled.includes(null)) return null;
  return settled.slice(1).every((right, at) => comparisons[operator]!(settled[at] as Rule, right));
}

/** Rounds what arithmetic made to six decimals. */
function settle(rule: Rule, value: Rule): Rule {
  if (typeof value !== 'number' || !hasArithmetic(rule)) return value;
  const rounded = Math.floor(value * 1_000_000 + 0.5) / 1_000_000;
  return Number.isFinite(rounded) ? rounded : null;
}

function hasArithmetic(rule: Rule): boolean {
  if (typeof rule !== 'object' || rule === null) return false;
  if (Array.isArray(rule)) return rule.some(hasArithmetic);
  const [[operator, argument]] = Object.entries(rule) as [[string, Rule]];
  if (['+', '-', '*', '/', '%', 'min', 'max'].includes(operator)) return true;
  // The value of an `if` is that of a branch; its conditions are settled on their own.
  if (operator !== 'if' || !Array.isArray(argument)) return false;
  const branches = (argument as Rule[]).filter((_, at, all) => at % 2 === 1 || at === all.length - 1);
  return branches.some(hasArithmetic);
}

function fold(operator: string, args: readonly number[]): Answer {
  const [first = 0, ...rest] = args;
  const result = rest.length === 0 ? (operator === '-' ? -first : first) : rest.reduce(steps[operator]!, first);
  return Number.isFinite(result) ? result : null;
}

const steps: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '%': (a, b) => a % b,
  min: (a, b) => Math.min(a, b),
  max: (a, b) => Math.max(a, b),
};
