import type { Expression, Variable } from '../expression.js';
import type { Evaluate } from '../run/frame.js';
import { memberOf } from '../run/path.js';
import { isOperation } from '../run/arguments.js';
import { typedVariable } from '../run/typed-variable.js';
import type { VariableTypes } from '../value.js';
import { casesOf, evaluateCases } from './cases.js';
import type { RuleBuilder } from './operator.js';
import { thresholdSearch, type Threshold } from './thresholds.js';

interface Step extends Threshold {
  readonly name: string;
}

/** Cases that all hold one number against rising or falling thresholds; null when they are anything else. */
export function runLadder(argument: unknown, build: RuleBuilder, types: VariableTypes): Evaluate | null {
  if (!Array.isArray(argument)) return null;
  const parts = argument as readonly unknown[];
  const pairs = parts.length >> 1;
  const steps: Step[] = [];
  for (let at = 0; at < pairs; at += 1) {
    const step = stepOf(parts[2 * at], types);
    if (!step || step.name !== (steps[0] ?? step).name) return null;
    steps.push(step);
  }
  const search = thresholdSearch(steps);
  if (!search) return null;
  const { name } = steps[0] as Step;
  const cases = casesOf(parts, build);
  const generally = evaluateCases(cases);
  const values = [...steps.map((_, at) => cases.parts[2 * at + 1]), cases.last];
  return (frame) => {
    const value = memberOf(frame.data, name);
    if (typeof value !== 'number' || value !== value) return generally(frame);
    return (values[search(value)] as Evaluate)(frame);
  };
}

function stepOf(rule: unknown, types: VariableTypes): Step | null {
  if (!isOperation(rule)) return null;
  const [operator, ...others] = Object.keys(rule);
  const argument = operator === undefined ? null : rule[operator];
  if (operator === undefined || others.length > 0 || !Array.isArray(argument) || argument.length !== 2) return null;
  const [left, limit] = argument as [unknown, unknown];
  const variable = typedVariable(left, types);
  if (variable?.type !== 'number' || typeof limit !== 'number' || limit !== limit) return null;
  return { operator, limit, name: variable.name };
}

/** The same of checked conditions: the variable they hold against thresholds, and the search. */
export function thresholdTable(
  whens: readonly Expression[],
): { readonly variable: Variable; readonly search: (value: number) => number } | null {
  let held: Variable | null = null;
  const steps: Threshold[] = [];
  for (const when of whens) {
    if (when.kind !== 'operation' || when.args.length !== 2) return null;
    const [variable, limit] = when.args;
    if (variable?.kind !== 'variable' || limit?.kind !== 'constant' || typeof limit.value !== 'number') return null;
    if (variable.type !== 'number' || variable.name !== (held ?? variable).name) return null;
    held = variable;
    steps.push({ operator: when.operator, limit: limit.value });
  }
  const search = thresholdSearch(steps);
  return held && search && { variable: held, search };
}
