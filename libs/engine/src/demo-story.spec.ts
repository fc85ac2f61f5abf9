import { beforeAll, describe, expect, test } from '@jest/globals';
import { oilGasCustomers, oilGasModel, oilGasVolumeNode, type ExampleCustomer } from '@tierwright/examples';
import type { GradingDocument } from '@tierwright/model';
import { compile } from './compile.js';
import { evaluate } from './evaluate.js';
import { preview } from './preview.js';
import type { Program } from './program.js';
import { reasonsOf } from './words/reasons.js';

const keyOf = (program: Program, tier: string | null) =>
  program.document.tiers.find(({ id }) => id === tier)?.key ?? null;

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
    const decision = evaluate(draft, followed.facts, { trace: true });
    expect(keyOf(draft, decision.tier)).toBe('A');
    expect(reasonsOf(decision, draft.document).map(({ text }) => text.zh)).toEqual([
      '逾期天数 9 天，未超过 90 天，差 81 天',
      '年用油量 2,962 吨，达到 2,500 吨，高出 462 吨',
      '潜力 6,800 吨（中），价值 1,842 万元（中），落入「高价值格」',
    ]);
  });

  test('leaves customers ungraded because their volume is missing', () => {
    const reasons = customers.flatMap(({ facts }) => evaluate(live, facts).ungraded);
    const byVolume = reasons.filter(({ fact }) => fact === 'annual_volume_t');
    expect(byVolume.length / reasons.length).toBeGreaterThan(0.95);
  });
});
