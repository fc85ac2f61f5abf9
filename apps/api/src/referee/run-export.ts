import type { JsonLogicExport } from '@tierwright/engine';
import jsonLogic, { type RulesLogic } from 'json-logic-js';

type Data = Readonly<Record<string, unknown>>;

/** What json-logic-js makes of a rule; a rule it cannot run has no answer. */
export function apply(rule: unknown, data: Data): unknown {
  try {
    return jsonLogic.apply(rule as RulesLogic, data);
  } catch {
    return undefined;
  }
}

/** The data with the answer of each step added, in order. */
export function runSteps(steps: JsonLogicExport['steps'], inputs: Data): Data {
  const data: Record<string, unknown> = { ...inputs };
  for (const { set, rule } of steps) data[set] = apply(rule, data);
  return data;
}

/** Runs a whole export: the key of the tier, or null. */
export const runExport = ({ steps, result }: JsonLogicExport, inputs: Data): unknown =>
  apply(result, runSteps(steps, inputs));
