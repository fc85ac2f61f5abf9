import { describe, expect, it } from '@jest/globals';
import {
  abcLifetime,
  abcLifetimeCuts,
  abcPopulation,
  demoFacts,
  exampleModels,
  oilGasCustomers,
  oilGasModel,
  oilGasVolumeNode,
  starters,
  type GradedCase,
} from '@tierwright/examples';
import { idPrefixes, type GradingDocument, type NewId } from '@tierwright/model';
import jsonLogic from 'json-logic-js';
import { analyse } from './analysis/analyse.js';
import { compile, withCuts } from './compile.js';
import { computeCuts } from './cuts.js';
import { evaluate, gradeAll } from './evaluate.js';
import { histogramAt } from './histogram.js';
import { listMovers } from './movers.js';
import { preview } from './preview.js';
import type { Program } from './program.js';
import { jsonLogicInputs } from './json-logic-inputs.js';
import { toJsonLogic } from './to-json-logic.js';

const abc = compile(abcLifetime('CNY'), { cuts: abcLifetimeCuts }).program;
const oilGas = compile(oilGasModel).program;

const keyOf = (program: Program, tier: string | null) =>
  program.document.tiers.find(({ id }) => id === tier)?.key ?? null;

const oneFact = ['one-criterion', 'value-only'];

/** What the analysis has to say of an example; nothing of any other. */
const remarks: Record<string, readonly string[]> = {
  'abc-lifetime': oneFact,
  'abc-70-20-10': oneFact,
  'abc-by-count': oneFact,
  'bank-levels': oneFact,
  // Among the first 15 of the large company nobody needs less than 3,000 t.
  'oil-gas-levels': [...oneFact, 'dead-branch'],
};

describe.each(exampleModels.map((example) => [example.key, example] as const))('the example %s', (_key, example) => {
  const { program } = compile(example.document, { cuts: example.cuts ?? {} });
  const { cases } = example;
  const programOf = ({ cuts }: GradedCase) => (cuts ? withCuts(program, cuts) : program);

  it('has nothing to mend', () => {
    expect(program.diagnostics).toEqual([]);
  });

  it('is proved to do what it draws, but for the remarks listed', () => {
    const { findings, complete } = analyse(program);
    expect({ complete, codes: findings.map(({ code }) => code) }).toEqual({
      complete: true,
      codes: remarks[example.key] ?? [],
    });
  });

  it.each(cases.map((each) => [each.title, each] as const))('answers: %s', (_title, each) => {
    const { facts, tier, missing = [], refused = {} } = each;
    const decision = evaluate(programOf(each), facts, each);
    expect(keyOf(program, decision.tier)).toBe(tier);
    expect(decision.ungraded.map(({ code, fact }) => [fact, code])).toEqual([
      ...missing.map((fact) => [fact, 'missing-fact']),
      ...Object.entries(refused),
    ]);
  });

  it('has a case on every border of a fact, and one beside it', () => {
    const declared = new Map(example.document.facts.map(({ key, range }) => [key, range]));
    // What is computed from a date has its value on the business day of the case.
    const known = cases.map((each) => ({ ...each.facts, ...jsonLogicInputs(program, each.facts, each) }));
    for (const { fact, value } of program.nodes.flatMap(({ boundaries }) => boundaries)) {
      const range = declared.get(fact);
      // A score has no case of its own, and beyond the end of a range nothing lies.
      if (!declared.has(fact) || value === range?.min || value === range?.max) continue;
      const distances = known.map((facts: Record<string, unknown>) => {
        const own = facts[fact];
        return typeof own === 'number' ? Math.abs(own - value) : NaN;
      });
      const beside = distances.some((distance) => distance > 0 && distance <= 1);
      expect({ fact, value, on: distances.includes(0), beside }).toEqual({ fact, value, on: true, beside: true });
    }
  });

  it('gives json-logic-js the same answers', () => {
    for (const each of cases) {
      const { steps, result } = toJsonLogic(programOf(each));
      const data: Record<string, unknown> | null = jsonLogicInputs(program, each.facts, each);
      // What the caller may not send has no answer there; the path alone decides.
      if (!data) continue;
      for (const { set, rule } of steps) data[set] = jsonLogic.apply(rule as never, data);
      expect([each.title, jsonLogic.apply(result as never, data)]).toEqual([each.title, each.tier]);
    }
  });
});

describe('the example population', () => {
  it('of ABC falls in the tiers worked out by hand', () => {
    const rows = abcPopulation.map(({ value }) => ({ facts: { lifetime_sales: value } }));
    const grades = gradeAll(withCuts(abc, computeCuts(abc, rows)), rows);
    expect(grades.map(({ tier }) => keyOf(abc, tier))).toEqual(abcPopulation.map(({ tier }) => tier));
  });

  const customers = oilGasCustomers();
  const lowered: GradingDocument = JSON.parse(JSON.stringify(oilGasModel).replaceAll('3000', '2500'));
  const run = preview({ draft: compile(lowered).program, baseline: oilGas, rows: customers });

  it('of oil and gas moves some dozens from B to A when 3,000 t become 2,500 t, each for that reason', () => {
    const [a, b] = oilGas.document.tiers;
    const page = listMovers(run, { from: b!.id, to: a!.id, limit: 200 });
    expect(page.total).toBeGreaterThanOrEqual(24);
    expect(page.total).toBeLessThan(100);
    for (const { because } of page.items) {
      expect(because).toMatchObject({ node: oilGasVolumeNode, fact: 'annual_volume_t', threshold: 2500 });
      expect(Number(because?.value)).toBeGreaterThanOrEqual(2500);
      expect(Number(because?.value)).toBeLessThan(3000);
    }
  });

  it('of oil and gas draws its volumes with the threshold on an edge', () => {
    const drawn = histogramAt(oilGas, customers, oilGasVolumeNode, 'annual_volume_t');
    expect(drawn).toMatchObject({ scale: 'log' });
    expect(drawn.edges).toContain(3000);
    const met = run.report.exits.find(({ node, exit }) => node === oilGasVolumeNode && exit === 'met')!.count;
    const edge = histogramAt(run.draft, customers, oilGasVolumeNode, 'annual_volume_t');
    expect(edge.counts.slice(edge.edges.indexOf(2500)).reduce((sum, count) => sum + count, 0)).toBe(met);
  });
});

describe('a starter', () => {
  it.each(Object.entries(starters))('%s compiles without an error', (name, make) => {
    let made = 0;
    const newId: NewId = (kind) => `${idPrefixes[kind]}_${String((made += 1)).padStart(10, '0')}`;
    const { diagnostics } = compile(make('new', demoFacts, newId));
    const errors = diagnostics.filter(({ severity }) => severity !== 'warning').map(({ code }) => code);
    // Nobody has drawn anything in a blank one: its start leads nowhere yet.
    expect(errors).toEqual(name === 'blank' ? ['unconnected-exit'] : []);
  });
});
