import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  abcLifetime,
  abcLifetimeCases,
  abcLifetimeCuts,
  abcPopulation,
  oilGasCases,
  oilGasCustomers,
  oilGasModel,
  oilGasVolumeNode,
  starters,
  type ExampleCustomer,
  type GradedCase,
  type StarterName,
} from '@tierwright/examples';
import { idPrefixes, type GradingDocument, type NewId } from '@tierwright/model';
import { compile } from './compile.js';
import { computeCuts } from './cuts.js';
import { evaluate, gradeAll } from './evaluate.js';
import { preview } from './preview.js';
import type { Program } from './program.js';

const keyOf = (program: Program, tier: string | null) =>
  program.document.tiers.find(({ id }) => id === tier)?.key ?? null;

const examples: [name: string, program: Program, cases: readonly GradedCase[]][] = [
  ['oil-gas-routes', compile(oilGasModel).program, oilGasCases],
  ['abc-lifetime', compile(abcLifetime('CNY'), { cuts: abcLifetimeCuts }).program, abcLifetimeCases],
];

describe('the examples run as they say', () => {
  for (const [name, program, cases] of examples) {
    test.each(cases.map((each) => [each.title, each] as const))(`${name}: %s`, (_title, { facts, tier, missing }) => {
      const decision = evaluate(program, facts);
      expect(keyOf(program, decision.tier)).toBe(tier);
      if (missing) {
        expect(decision.ungraded.map(({ code, fact }) => [code, fact])).toEqual(
          missing.map((fact) => ['missing-fact', fact]),
        );
      }
    });
  }

  test('have a dozen cases each and compile without any finding', () => {
    for (const [, program, cases] of examples) {
      expect(cases.length).toBeGreaterThanOrEqual(12);
      expect(program.diagnostics).toEqual([]);
    }
  });

  test('rank a population that can be ranked by hand', () => {
    const rows = abcPopulation.map(({ value }) => ({ facts: { lifetime_sales: value } }));
    const { program } = compile(abcLifetime('CNY'));
    const cut = compile(abcLifetime('CNY'), { cuts: computeCuts(program, rows) }).program;
    expect(gradeAll(cut, rows).map(({ tier }) => keyOf(cut, tier))).toEqual(abcPopulation.map(({ tier }) => tier));
  });

  test('start from documents without any error', () => {
    let count = 0;
    const newId: NewId = (kind) => `${idPrefixes[kind]}_${String((count += 1)).padStart(10, '0')}`;
    for (const name of Object.keys(starters).filter((each) => each !== 'blank') as StarterName[]) {
      expect(compile(starters[name]('x', oilGasModel.facts, newId)).diagnostics).toEqual([]);
    }
  });
});

describe('the story of the demo', () => {
  let customers: ExampleCustomer[];
  let live: Program;
  let draft: Program;
  beforeAll(() => {
    customers = oilGasCustomers();
    live = compile(oilGasModel).program;
    const lowered: GradingDocument = structuredClone(oilGasModel);
    for (const node of lowered.criteriaFlow.nodes) {
      if (node.id === oilGasVolumeNode && node.type === 'criterion') {
        node.when.conditions[0]!.rule = { '>=': [{ var: 'annual_volume_t' }, 2500] };
      }
    }
    draft = compile(lowered).program;
  });

  test('grades every customer as told', () => {
    const { tiers } = preview({ draft: live, baseline: null, rows: customers }).report;
    expect(tiers.map(({ tier, count }) => [keyOf(live, tier), count])).toEqual([
      ['A', 285],
      ['B', 824],
      ['C', 2036],
      ['D', 1527],
      [null, 328],
    ]);
  });

  test('lifts a few dozen from B to A when the threshold falls to 2,500 t', () => {
    const { movement } = preview({ draft, baseline: live, rows: customers }).report;
    expect(movement).toMatchObject({ up: 57, down: 2, gained: 0, lost: 0, other: 0 });
    expect(movement?.counts).toEqual([
      [285, 0, 0, 0, 0],
      [36, 786, 2, 0, 0],
      [14, 7, 2015, 0, 0],
      [0, 0, 0, 1527, 0],
      [0, 0, 0, 0, 328],
    ]);
  });

  test('follows one customer from B to A', () => {
    const followed = customers.find(({ code }) => code === 'OG-01427')!;
    expect(keyOf(live, evaluate(live, followed.facts).tier)).toBe('B');
    expect(keyOf(draft, evaluate(draft, followed.facts).tier)).toBe('A');
  });

  test('leaves customers ungraded because their volume is missing', () => {
    const reasons = customers.flatMap(({ facts }) => evaluate(live, facts).ungraded);
    const byVolume = reasons.filter(({ fact }) => fact === 'annual_volume_t');
    expect(byVolume.length / reasons.length).toBeGreaterThan(0.95);
  });
});
