import { evaluate, type JsonLogicExport, jsonLogicInputs, type Program, toJsonLogic } from '@tierwright/engine';
import type { Facts } from '@tierwright/model';
import jsonLogic, { type RulesLogic } from 'json-logic-js';

/** What the referee found. */
export interface Verdict {
  /** Rows on which both answers are the same. */
  readonly verified: number;
  /** Codes of rows with another answer. */
  readonly disagreements: readonly string[];
}

/** A customer the referee looks at. */
export interface RefereeRow {
  readonly code: string;
  readonly facts: Facts;
}

/**
 * Grades rows once more with json-logic-js from the exported steps, and holds that against the engine.
 * Rows with a value outside its declaration are left out: the export is not made for them.
 */
export function judgeProgram(program: Program, rows: readonly RefereeRow[]): Verdict {
  const exported = toJsonLogic(program);
  const keys = new Map(program.document.tiers.map(({ id, key }) => [id, key]));
  const disagreements: string[] = [];
  let verified = 0;
  for (const { code, facts } of rows) {
    const data = jsonLogicInputs(program, facts);
    if (!data) continue;
    const { tier } = evaluate(program, facts, { trace: false });
    if (runExport(exported, data) === (tier === null ? null : (keys.get(tier) ?? null))) verified += 1;
    else disagreements.push(code);
  }
  return { verified, disagreements };
}

/** Runs the steps in order, each answer added to the data, and gives the key of the tier or null. */
export function runExport({ steps, result }: JsonLogicExport, inputs: Readonly<Record<string, unknown>>): unknown {
  const data: Record<string, unknown> = { ...inputs };
  for (const { set, rule } of steps) data[set] = apply(rule, data);
  return apply(result, data);
}

const apply = (rule: unknown, data: Record<string, unknown>): unknown => jsonLogic.apply(rule as RulesLogic, data);
