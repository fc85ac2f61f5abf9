import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { oilGasCustomers, oilGasModel, oilGasModelKey } from '@tierwright/examples';
import { Customers, Grades, Jobs, Models, WriteGate } from '@tierwright/persistence';
import { GradingLifeCycle } from '../grading-models/grading-life-cycle.js';
import { systemActor } from '../http/actor.js';
import type { Caller } from '../testing/caller.js';
import { databases } from '../testing/databases.js';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { GradingChunk } from './grading-chunk.js';
import { GRADING, GradingRuns, type GradingOrder } from './grading-runs.js';

const total = 1_234;
const params = { key: oilGasModelKey };
const people = oilGasCustomers().slice(0, total);
const origin = (importId: string | null) => ({
  source: 'test',
  importId,
  effectiveOn: '2026-11-30',
  at: '2026-11-30T00:00:00Z',
  demo: false,
});

describe.each(databases)('re-grading all customers, on %s', (database) => {
  let app: TestApp;
  let editor: Caller;

  beforeAll(async () => {
    app = await startTestApp({ database });
    await app.get(WriteGate).tx(() => app.get(Customers).merge(people, origin(null)));
    await app.get(GradingLifeCycle).create(oilGasModelKey, oilGasModel, systemActor);
    editor = await app.as('editor');
  });
  afterAll(() => app.close());

  const summary = async () => (await editor.call('readGradingModel', { params })).body;

  const finished = async () => {
    for (let n = 0; n < 200; n += 1) {
      const { grading } = await summary();
      if (grading?.finishedAt) return grading;
      await pause(25);
    }
    throw new Error('the re-grading did not end');
  };

  const gradesByCode = async () => {
    const customers = await app.get(Customers).page(null, 5_000);
    const grades = await app.get(Grades).ofCustomers(customers.map(({ id }) => id));
    const byId = new Map(grades.map((grade) => [grade.customerId, grade]));
    return new Map(customers.map(({ id, code }) => [code, byId.get(id)]));
  };

  it('follows a publish, in chunks, and the list shows how far it is', async () => {
    await editor.call('publishGradingDraft', { params, body: { note: 'first' }, ifMatch: 1 });
    expect(await finished()).toMatchObject({ version: 1, done: total, total });
    const { counts } = await summary();
    expect(counts.map(({ tier }) => tier)).toEqual(['A', 'B', 'C', 'D', null]);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(total);
  });

  it('stores for each customer what the endpoint answers', async () => {
    const grades = await gradesByCode();
    expect(grades.size).toBe(total);
    for (const { code } of people.filter((_, n) => n % 100 === 0)) {
      const { body } = await editor.call('evaluate', { params, body: { customer: code } });
      expect(grades.get(code)).toMatchObject({ tierKey: body.tier, versionNumber: 1 });
    }
  });

  it('goes on after a kill where the last kept chunk ended, and grades nobody twice', async () => {
    const gate = app.get(WriteGate);
    const jobs = app.get(Jobs);
    const model = (await app.get(Models).byKey('grading', oilGasModelKey))!;
    // Of a file the next process knows that nobody else has the lease; at a server it waits until the lease is over.
    const leaseMs = database === 'SQLite' ? 60_000 : 1_000;
    const later = new Date(Date.now() + leaseMs).toISOString();
    const order: GradingOrder = {
      modelId: model.id,
      modelKey: model.key,
      versionId: null,
      versionNumber: 1,
      importId: null,
    };
    const job = await gate.tx(async () => {
      await jobs.enqueue({ kind: GRADING, uniqueKey: 'killed', payload: order, total }, '2026-11-30T00:00:00Z');
      return jobs.lease([GRADING], new Date().toISOString(), later);
    });
    expect(await app.get(GradingChunk).run(job!.id, later)).toBe(true);
    const half = await gradesByCode();
    app = await app.restart();
    editor = await app.as('editor');
    const ended = async () => (await app.get(Jobs).byId(job!.id))!;
    for (let n = 0; n < 200 && (await ended()).state !== 'done'; n += 1) await pause(25);
    expect(await ended()).toMatchObject({ state: 'done', done: total, total });
    const whole = await gradesByCode();
    expect(whole.size).toBe(total);
    const again = [...whole].filter(([code, grade]) => grade!.gradedAt !== half.get(code)!.gradedAt);
    expect(again).toHaveLength(total - 500);
  });

  it('keeps neither tiers nor cursor of a chunk that fails', async () => {
    const gate = app.get(WriteGate);
    const jobs = app.get(Jobs);
    const later = new Date(Date.now() + 60_000).toISOString();
    const model = (await app.get(Models).byKey('grading', oilGasModelKey))!;
    const order: GradingOrder = {
      modelId: model.id,
      modelKey: model.key,
      versionId: null,
      versionNumber: 1,
      importId: null,
    };
    const job = await gate.tx(async () => {
      await jobs.enqueue({ kind: GRADING, uniqueKey: 'failing', payload: order, total }, new Date().toISOString());
      return jobs.lease([GRADING], new Date().toISOString(), later);
    });
    const before = await gradesByCode();
    await pause(5);
    const failing = gate.tx(async () => {
      await app.get(GradingChunk).run(job!.id, later);
      throw new Error('the disk is full');
    });
    await expect(failing).rejects.toThrow('the disk is full');
    expect(await gradesByCode()).toEqual(before);
    expect((await jobs.byId(job!.id))!.cursor).toBeNull();
    await gate.tx(() => jobs.finish(job!.id, later));
  });

  it('after an import grades those it touched and nobody else', async () => {
    const before = await gradesByCode();
    await pause(5);
    const touched = people.slice(10, 40).map(({ code }) => ({ code, facts: { overdue_days: 120 } }));
    await app.get(WriteGate).tx(async () => {
      await app.get(Customers).merge(touched, origin('import-1'));
      await app.get(GradingRuns).request({ models: 'live', customers: 'import-1' });
    });
    const vetoed = async () => touched.filter(({ code }) => after.get(code)?.tierKey === 'D').length;
    let after = await gradesByCode();
    for (let n = 0; n < 200 && (await vetoed()) < touched.length; n += 1) {
      await pause(25);
      after = await gradesByCode();
    }
    expect(await vetoed()).toBe(touched.length);
    const again = [...after].filter(([code, grade]) => grade!.gradedAt !== before.get(code)!.gradedAt);
    expect(again.map(([code]) => code).sort()).toEqual(touched.map(({ code }) => code).sort());
  });
});
