import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { abcLifetime, oilGasCustomers, oilGasModel, oilGasModelKey, oilGasVolumeNode } from '@tierwright/examples';
import type { GradingDocument } from '@tierwright/model';
import { GradingLifeCycle } from '../grading-models/grading-life-cycle.js';
import { systemActor } from '../http/actor.js';
import type { Caller } from '../testing/caller.js';
import { databases } from '../testing/databases.js';
import { tellCustomers } from '../testing/tell-customers.js';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { Population } from './population.js';

const params = { key: oilGasModelKey };
const people = oilGasCustomers();

/** The oil and gas flow with another threshold of the yearly volume. */
function withThreshold(tons: number): GradingDocument {
  const document = structuredClone(oilGasModel);
  for (const node of document.criteriaFlow.nodes) {
    if (node.id !== oilGasVolumeNode || node.type !== 'criterion') continue;
    for (const condition of node.when.conditions) condition.rule = { '>=': [{ var: 'annual_volume_t' }, tons] };
  }
  return document;
}

describe.each(databases)('questions about all customers, on %s', (database) => {
  let app: TestApp;
  let editor: Caller;

  beforeAll(async () => {
    app = await startTestApp({ database });
    await tellCustomers(app, people);
    const models = app.get(GradingLifeCycle);
    await models.create(oilGasModelKey, oilGasModel, systemActor);
    await models.create('shares', abcLifetime('CNY'), systemActor);
    editor = await app.as('editor');
  });
  afterAll(() => app.close());

  const preview = async (document: GradingDocument, more: object = {}) =>
    (await editor.call('previewGradingModel', { params, body: { document, ...more } })).body;

  it('are answered for a model that was never published, without a baseline', async () => {
    const { report, baseline, effects } = await preview(oilGasModel);
    expect(report).toMatchObject({ total: people.length, movement: null });
    expect([baseline, effects]).toEqual([null, []]);
    expect(report.tiers.reduce((sum, { count }) => sum + count, 0)).toBe(people.length);
  });

  it('say on which node a change moves how many, and list them with what decided', async () => {
    await editor.call('publishGradingDraft', { params, body: { note: 'first' }, ifMatch: 1 });
    const { report, movers, effects } = await preview(withThreshold(2500), { movers: { direction: 'up', limit: 200 } });
    const { movement } = report;
    expect(movement!.up).toBeGreaterThan(20);
    expect(effects).toEqual([{ node: oilGasVolumeNode, up: movement!.up, down: movement!.down }]);
    expect(movers!.total).toBe(movement!.up);
    const followed = movers!.items.find(({ code }) => code === 'OG-01427')!;
    expect(followed).toMatchObject({
      because: { node: oilGasVolumeNode, fact: 'annual_volume_t', value: 2962, threshold: 2500 },
    });
  });

  it('are answered with the histogram of who arrives at a node', async () => {
    const histogram = { node: oilGasVolumeNode, fact: 'annual_volume_t' };
    const answer = await preview(withThreshold(2500), { histogram });
    const arriving = answer.report.nodes.find(({ node }) => node === oilGasVolumeNode)!.count;
    const { counts, missing, edges } = answer.histogram!;
    expect(counts.reduce((sum, count) => sum + count, missing)).toBe(arriving);
    expect(edges).toContain(2500);
  });

  it('see customers who changed since the question before', async () => {
    const before = (await preview(oilGasModel)).report;
    const newcomer = { code: 'NEW-1', facts: { overdue_days: 365 } };
    await tellCustomers(app, [newcomer]);
    const after = (await preview(oilGasModel)).report;
    expect(after.total).toBe(before.total + 1);
    const inLast = (report: typeof before) => report.tiers.at(-2)!.count;
    expect(inLast(after)).toBe(inLast(before) + 1);
  });

  it('compare the draft with a version: sentences, movement, and the one change of each mover', async () => {
    await editor.call('saveGradingDraft', { params, body: withThreshold(2500), ifMatch: 1 });
    const body = { from: 1, to: 'draft' as const, movers: { limit: 200 } };
    const answer = (await editor.call('compareGradingVersions', { params, body })).body;
    expect(answer.changes).toHaveLength(1);
    expect(answer.changes[0]!.sentence.zh).toContain('2,500');
    const [{ change, ...effect }] = [answer.effects[0]!];
    const { up, down, gained, lost, other } = answer.movement;
    expect(effect).toEqual({ up, down, gained, lost, other });
    expect(answer.movers.items.every((mover) => mover.change === change)).toBe(true);
    const sum = (counts: readonly { count: number }[]) => counts.reduce((total, { count }) => total + count, 0);
    expect([sum(answer.fromCounts), sum(answer.toCounts)]).toEqual([answer.total, answer.total]);
  });

  it('compare a version with itself: nothing differs and nobody moves', async () => {
    const answer = (await editor.call('compareGradingVersions', { params, body: { from: 1, to: 1 } })).body;
    expect(answer).toMatchObject({ changes: [], effects: [], movers: { total: 0, items: [] } });
    const unknown = await editor.call('compareGradingVersions', { params, body: { from: 1, to: 9 } });
    expect(unknown.problem.code).toBe('unknown-version');
  });

  it('hold a version by its frozen cuts against the draft by those of today', async () => {
    const shares = { key: 'shares' };
    const version = await editor.call('publishGradingDraft', { params: shares, body: { note: 'first' }, ifMatch: 1 });
    expect(version.body.number).toBe(1);
    const giant = { code: 'GIANT', facts: { lifetime_sales: 5_000_000_000 } };
    await tellCustomers(app, [giant]);
    const body = { from: 1, to: 'draft' as const };
    const answer = (await editor.call('compareGradingVersions', { params: shares, body })).body;
    expect(answer.movement.down).toBeGreaterThan(0);
    expect(answer.changes.map(({ cosmetic }) => cosmetic)).toEqual([false]);
    const same = (await editor.call('compareGradingVersions', { params: shares, body: { from: 1, to: 1 } })).body;
    expect(same.movement).toMatchObject({ up: 0, down: 0 });
  });

  it('are not worked on when whoever asked has left before their turn', async () => {
    const question = { draft: oilGasModel, baseline: null };
    const left = app.get(Population).ask('freeze', question, AbortSignal.abort());
    await expect(left).rejects.toMatchObject({ problemCode: 'not-ready' });
    expect(await app.get(Population).ask('freeze', question)).toEqual({ cuts: {}, moved: 0 });
  });

  it('refuse an unsafe document and an unknown model', async () => {
    const unsafe = withThreshold(1);
    for (const node of unsafe.criteriaFlow.nodes)
      if (node.type === 'criterion') node.when.conditions[0]!.rule = { system: [] };
    const refused = await editor.call('previewGradingModel', { params, body: { document: unsafe } });
    expect(refused.problem.code).toBe('unsafe-document');
    const unknown = await editor.call('previewGradingModel', {
      params: { key: 'nobody' },
      body: { document: oilGasModel },
    });
    expect(unknown.problem.code).toBe('unknown-model');
  });
});
