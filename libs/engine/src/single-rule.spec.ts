import { describe, expect, it } from '@jest/globals';
import { exampleModels } from '@tierwright/examples';
import { check } from '@tierwright/json-logic';
import fc from 'fast-check';
import jsonLogic from 'json-logic-js';
import { compile, withCuts } from './compile.js';
import { computeCuts } from './cuts.js';
import { evaluate } from './evaluate.js';
import { jsonLogicInputs } from './json-logic-inputs.js';
import type { Program } from './program.js';
import { arbitraryDocument, arbitraryRows } from './testing/arbitrary-documents.js';
import { toJsonLogic } from './to-json-logic.js';

const keyOf = (program: Program, facts: Record<string, never>, asOf?: string): string | null => {
  const { tier } = evaluate(program, facts, asOf === undefined ? {} : { asOf });
  return program.document.tiers.find(({ id }) => id === tier)?.key ?? null;
};

describe('the single rule', () => {
  it('gives the tier of the engine in json-logic-js, for random documents small enough for it', () => {
    let written = 0;
    fc.assert(
      fc.property(arbitraryDocument, arbitraryRows, (document, rows) => {
        const draft = compile(document).program;
        const program = withCuts(draft, computeCuts(draft, rows));
        const { single } = toJsonLogic(program);
        if (single === undefined) return;
        written += 1;
        expect(check(single, { profile: 'full' })).toEqual([]);
        for (const { facts } of rows) {
          const inputs = jsonLogicInputs(program, facts);
          if (inputs) expect(jsonLogic.apply(single as never, inputs)).toBe(keyOf(program, facts as never));
        }
      }),
      { seed: 12, numRuns: 400 },
    );
    expect(written).toBeGreaterThan(10);
  });

  it('stands in for the steps in every example small enough, one with a limit among them', () => {
    const programs = exampleModels.map((model) => ({
      ...model,
      program: compile(model.document, { cuts: model.cuts ?? {} }).program,
    }));
    const small = programs.filter(({ program }) => toJsonLogic(program).single !== undefined);
    const keys: string[] = small.map(({ key }) => key);
    expect(keys).toEqual(
      expect.arrayContaining(['abc-70-20-10', 'value-potential-3x3', 'power-credit', 'oil-gas-levels']),
    );
    for (const { program, cases } of small) {
      const { single } = toJsonLogic(program);
      for (const { facts, asOf } of cases) {
        const inputs = jsonLogicInputs(program, facts, asOf === undefined ? {} : { asOf });
        if (inputs) expect(jsonLogic.apply(single as never, inputs)).toBe(keyOf(program, facts as never, asOf));
      }
    }
  });
});
