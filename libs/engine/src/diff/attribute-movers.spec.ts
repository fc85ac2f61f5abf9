import { describe, expect, test } from '@jest/globals';
import { abcLifetime, oilGasCustomers, oilGasModel } from '@tierwright/examples';
import type { GradingDocument } from '@tierwright/model';
import fc from 'fast-check';
import { compile } from '../compile.js';
import { computeCuts } from '../cuts.js';
import { gradeAll } from '../evaluate.js';
import { preview } from '../preview.js';
import { attributeMovers, nodeEffects } from './attribute-movers.js';
import { applyChanges, changesBetween, diffDocuments } from './diff-documents.js';
import { edited } from './testing/random-edit.js';

const customers = oilGasCustomers();
const some = customers.filter((_, index) => index % 10 === 6);
const programOf = (document: GradingDocument, rows = customers) => {
  const { program } = compile(document);
  return compile(document, { cuts: computeCuts(program, rows) }).program;
};

const changed = (document: GradingDocument, edit: (copy: GradingDocument) => void): GradingDocument => {
  const copy = structuredClone(document);
  edit(copy);
  return copy;
};

const setThreshold = (copy: GradingDocument, threshold: number) => {
  for (const node of copy.criteriaFlow.nodes) {
    if (node.type === 'criterion') node.when.conditions[0]!.rule = { '>=': [{ var: 'annual_volume_t' }, threshold] };
  }
};

const moved = ({
  up,
  down,
  gained,
  lost,
  other,
}: {
  up: number;
  down: number;
  gained: number;
  lost: number;
  other: number;
}) => up + down + gained + lost + other;

/** A model and what some random edits made of it. */
const randomPair = fc
  .record({
    base: fc.constantFrom(oilGasModel, abcLifetime('CNY')),
    count: fc.integer({ min: 1, max: 6 }),
    numbers: fc.array(fc.nat(), { minLength: 60, maxLength: 60 }),
  })
  .map(({ base, count, numbers }) => {
    let at = 0;
    const pick = (limit: number) => numbers[(at += 1) % numbers.length]! % limit;
    return { base, after: edited(base, count, pick) };
  });

describe('the change that moved a customer', () => {
  test('is the one change there is', () => {
    const before = programOf(oilGasModel);
    const after = programOf(changed(oilGasModel, (copy) => setThreshold(copy, 2500)));
    const attribution = attributeMovers(before, after, customers);
    const { movement } = preview({ draft: after, baseline: before, rows: customers }).report;
    expect(attribution.changes).toEqual(diffDocuments(before.document, after.document));
    const [effect] = attribution.effects;
    const { up, down, gained, lost, other } = movement!;
    expect(effect).toEqual({ change: 'n_volume0000:c_volume0000', up, down, gained, lost, other });
    expect(nodeEffects(attribution)).toEqual([{ node: 'n_volume0000', up, down }]);
    expect(attribution.changeOf[1426]).toBe('n_volume0000:c_volume0000');
  });

  test('is the last one after which the tier stays what it ends as', () => {
    const before = programOf(oilGasModel);
    const after = programOf(
      changed(oilGasModel, (copy) => {
        setThreshold(copy, 2500);
        for (const node of copy.criteriaFlow.nodes) if (node.type === 'scorecard') node.bands[1]!.from = 60;
        copy.tiers[0]!.colour = 'violet';
      }),
    );
    const { changes, changeOf, effects } = attributeMovers(before, after, customers);
    expect(changes.map(({ cosmetic }) => cosmetic)).toEqual([true, false, false]);
    expect(effects.map((effect) => moved(effect) > 0)).toEqual([false, true, true]);
    expect(changeOf[1426]).toBe('n_volume0000:c_volume0000');
  });

  test('is the recomputing of cuts when only the customers differ', () => {
    const document = abcLifetime('CNY');
    const { program } = compile(document);
    const older = customers.slice(0, 2500);
    const before = compile(document, { cuts: computeCuts(program, older) }).program;
    const after = compile(document, { cuts: computeCuts(program, customers) }).program;
    const { changes, changeOf } = attributeMovers(before, after, customers);
    expect(changes.map(({ id }) => id)).toEqual(['n_ranking000:cuts']);
    expect(changeOf.filter((id) => id === 'n_ranking000:cuts').length).toBeGreaterThan(0);
  });

  test('is the share of a ranking when that was changed, not its cuts', () => {
    const before = programOf(abcLifetime('CNY'));
    const after = programOf(
      changed(abcLifetime('CNY'), (copy) => {
        for (const node of copy.criteriaFlow.nodes) if (node.type === 'ranking') node.bands[0]!.upTo = 70;
      }),
    );
    const { changes, effects } = attributeMovers(before, after, customers);
    expect(changes.map(({ sentence }) => sentence.zh)).toEqual(['A 类的界线 80% → 70%']);
    expect(effects[0]?.down).toBeGreaterThan(0);
  });

  test('is exactly one for every mover and none for anybody else, and the effects add up', () => {
    fc.assert(
      fc.property(randomPair, ({ base, after: document }) => {
        const before = programOf(base, some);
        const after = programOf(document, some);
        const { changes, changeOf, effects } = attributeMovers(before, after, some);
        const { movement } = preview({ draft: after, baseline: before, rows: some, frozen: true }).report;
        const ids = new Set(changes.map(({ id }) => id));
        expect(changeOf.filter((id) => id !== null).length).toBe(moved(movement!));
        expect(changeOf.every((id) => id === null || ids.has(id))).toBe(true);
        for (const direction of ['up', 'down', 'gained', 'lost', 'other'] as const) {
          expect(effects.reduce((sum, effect) => sum + effect[direction], 0)).toBe(movement![direction]);
        }
      }),
      { seed: 20_261_130, numRuns: 60 },
    );
  });

  test('is never a cosmetic one: made alone, those move nobody', () => {
    let seen = 0;
    fc.assert(
      fc.property(randomPair, ({ base, after }) => {
        const cosmetic = changesBetween(base, after).filter(({ change }) => change.cosmetic);
        seen += cosmetic.length;
        const dressed = applyChanges(base, cosmetic);
        expect(gradeAll(programOf(dressed, some), some)).toEqual(gradeAll(programOf(base, some), some));
      }),
      { seed: 5, numRuns: 60 },
    );
    expect(seen).toBeGreaterThan(10);
  });
});
