import { evaluate, jsonLogicInputs, type Program, toJsonLogic } from '@tierwright/engine';
import type { Facts } from '@tierwright/model';
import { runExport } from './run-export.js';

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
export function judgeProgram(program: Program, rows: readonly RefereeRow[], asOf: string | null = null): Verdict {
  const exported = toJsonLogic(program);
  const keys = new Map(program.document.tiers.map(({ id, key }) => [id, key]));
  const disagreements: string[] = [];
  let verified = 0;
  for (const { code, facts } of rows) {
    const data = jsonLogicInputs(program, facts, { asOf });
    if (!data) continue;
    const { tier } = evaluate(program, facts, { asOf, trace: false });
    if (runExport(exported, data) === (tier === null ? null : (keys.get(tier) ?? null))) verified += 1;
    else disagreements.push(code);
  }
  return { verified, disagreements };
}
