import { describe, expect, it } from '@jest/globals';
import { exampleModels } from '@tierwright/examples';
import fc from 'fast-check';
import { compile, withCuts } from '../compile.js';
import { computeCuts } from '../cuts.js';
import { evaluate } from '../evaluate.js';
import { judgeValue } from '../facts.js';
import { boundaryCases } from './boundary-cases.js';
import { gridDocument, gridFacts } from './testing/grid.js';
import { valueBeside } from './value-beside.js';

const oilGas = exampleModels.find(({ document }) => document.name.en === 'Oil and gas route customers')!;
const program = compile(oilGas.document, { cuts: oilGas.cuts }).program;
const { cases } = boundaryCases(program);

describe('boundary cases', () => {
  it('stand just below, on and just above each threshold, named in both languages', () => {
    const volume = oilGas.document.criteriaFlow.nodes.find(({ name }) => name.en === 'Annual volume')!;
    const own = cases.filter(({ node, fact }) => node === volume.id && fact === 'annual_volume_t');
    expect(own.map(({ name, exit, facts }) => [name.zh, name.en, facts['annual_volume_t'] ?? null, exit])).toEqual([
      ['年用油量 刚低于 3,000 吨', 'Annual volume just below 3,000 t', 2999.9999, 'otherwise'],
      ['年用油量 正好 3,000 吨', 'Annual volume exactly 3,000 t', 3000, 'met'],
      ['年用油量 刚高于 3,000 吨', 'Annual volume just above 3,000 t', 3000.0001, 'met'],
      ['年用油量 缺失', 'Annual volume missing', null, 'unknown'],
    ]);
  });

  it('cover the borders of a score with customers who just have it and just have it not', () => {
    const score = oilGas.document.criteriaFlow.nodes.find(({ type }) => type === 'scorecard')!;
    const exits = cases.filter(
      ({ node, fact, place }) =>
        node === score.id && fact === (score as { output: string }).output && place !== 'above',
    );
    expect(new Set(exits.map(({ exit }) => exit)).size).toBeGreaterThan(1);
  });

  it('write values as the fact is written, and never across the next threshold', () => {
    const fact = (type: 'integer' | 'money' | 'number', scale?: number) => ({
      key: 'x',
      label: { zh: '', en: '' },
      type,
      ...(scale === undefined ? {} : { scale }),
    });
    expect(valueBeside(fact('integer'), 10, 'below', 5)).toBe(9);
    expect(valueBeside(fact('money', 2), 0.3, 'above', 1)).toBe(0.31);
    expect(valueBeside(fact('money', 2), 0.3, 'below', 0.1)).toBe(0.29);
    expect(valueBeside(fact('number', 0), 0.5, 'above', 0.7)).toBe(0.7);
    expect(valueBeside(fact('number', 0), 10, 'below', 9.5)).toBe(9.5);
  });

  it('reach their node, take the exit they say and get the tier they say, and change the way where it can change', () => {
    let changes = 0;
    fc.assert(
      fc.property(gridDocument, (document) => {
        const draft = compile(document).program;
        const rows = gridFacts(document).map((facts) => ({ facts }));
        const ready = withCuts(draft, computeCuts(draft, rows));
        const { cases: found, complete } = boundaryCases(ready);
        expect(complete).toBe(true);
        expect(
          new Set(found.map((one) => `${one.node} ${JSON.stringify(Object.entries(one.facts).sort())}`)).size,
        ).toBe(found.length);
        for (const { node, exit, tier, facts } of found) {
          const decision = evaluate(ready, facts, { trace: true });
          expect(decision.tier).toBe(tier);
          expect(decision.steps.find((step) => step.node === node)).toMatchObject({ exit });
          for (const fact of document.facts) expect(judgeValue(fact, facts[fact.key])).toHaveProperty('value');
        }
        const paths = rows.map(({ facts }) => ({ facts, steps: evaluate(ready, facts, { trace: true }).steps }));
        for (const { node } of ready.nodes) {
          if (node.type !== 'criterion' || JSON.stringify(node.when).includes('score')) continue;
          // Customers of the grid who differ in x alone and go different ways: so must two of the cases.
          const ways = new Map<string, Set<string>>();
          for (const { facts, steps } of paths) {
            const exit = steps.find((step) => step.node === node.id)?.exit;
            if (facts['x'] === null || !exit) continue;
            const rest = JSON.stringify({ ...facts, x: 0 });
            ways.set(rest, (ways.get(rest) ?? new Set()).add(exit));
          }
          if (![...ways.values()].some((exits) => exits.size > 1)) continue;
          const own = found.filter((one) => one.node === node.id && one.fact === 'x' && one.place !== 'missing');
          expect(new Set(own.map(({ exit }) => exit)).size).toBeGreaterThan(1);
          changes += 1;
        }
      }),
      { seed: 51, numRuns: 70 },
    );
    expect(changes).toBeGreaterThan(5);
  });
});
