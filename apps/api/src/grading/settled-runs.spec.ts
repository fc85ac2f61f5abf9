import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { oilGasCases, oilGasModel } from '@tierwright/examples';
import type { Facts, GradingDocument, StabilityPolicy } from '@tierwright/model';
import { Customers, Grades, Installations, Jobs, Models, WriteGate } from '@tierwright/persistence';
import { GradingLifeCycle } from '../grading-models/grading-life-cycle.js';
import { systemActor } from '../http/actor.js';
import { WouldBeGrades } from '../imports/checking/would-be-grades.js';
import { Clock } from '../installation/clock.js';
import type { Caller } from '../testing/caller.js';
import { databases } from '../testing/databases.js';
import { tellCustomers } from '../testing/tell-customers.js';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { GradingChunk } from './grading-chunk.js';
import { GRADING, GradingRuns, type GradingOrder } from './grading-runs.js';

/** Up and down with the next month; three failed months in a row fall. */
const bank: StabilityPolicy = {
  period: 'month',
  upgrade: 'period-end',
  downgrade: 'matching',
  failPeriods: 3,
  holdMonths: 0,
  graceDays: 0,
  rounding: 'day',
  ungraded: 'keep',
};
const key = 'steady';
const steady: GradingDocument = { ...oilGasModel, stability: bank };
const good: Facts = oilGasCases.find(({ tier }) => tier === 'A')!.facts;
const late: Facts = { ...good, overdue_days: 120 };
const total = 620;
const codes = Array.from({ length: total }, (_, n) => `S-${String(n).padStart(4, '0')}`);
const [watched] = codes as [string];

describe.each(databases)('runs by a version with stability rules, on %s', (database) => {
  let app: TestApp;
  let system: Caller;
  let editor: Caller;
  let best: string;

  const tell = (facts: Facts) =>
    tellCustomers(
      app,
      codes.map((code) => ({ code, facts })),
    );

  const setToday = async (day: string) => {
    await app.get(WriteGate).tx(() => app.get(Installations).change({ clockFixedOn: day }));
    await app.get(Clock).reload();
  };

  const grades = async () => {
    const customers = await app.get(Customers).page(null, 1_000);
    const rows = await app.get(Grades).ofCustomers(customers.map(({ id }) => id));
    expect(rows).toHaveLength(total);
    return rows;
  };

  /** What everybody's grade says: all of them are alike. */
  const held = async () => {
    const told = (await grades()).map(({ tierKey, proposedTierKey, settledBy, stability }) =>
      [tierKey, proposedTierKey, settledBy, stability?.failedPeriods].join(' '),
    );
    return [...new Set(told)];
  };

  const gradedSince = async (moment: string) => {
    for (let n = 0; n < 400; n += 1) {
      const rows = await app.get(Grades).ofCustomers((await app.get(Customers).page(null, 1_000)).map(({ id }) => id));
      if (rows.length === total && rows.every(({ gradedAt }) => gradedAt > moment)) return;
      await pause(25);
    }
    throw new Error('the run did not end');
  };

  const runOn = async (day: string) => {
    await setToday(day);
    const before = new Date().toISOString();
    await pause(5);
    await app.get(GradingRuns).request({ models: 'live', customers: 'all' });
    await gradedSince(before);
  };

  const publish = async (revision: number) => {
    const before = new Date().toISOString();
    await pause(5);
    await app.get(GradingLifeCycle).publish(key, revision, 'a version', systemActor);
    await gradedSince(before);
  };

  beforeAll(async () => {
    app = await startTestApp({ database });
    await setToday('2026-01-10');
    await tell(good);
    await app.get(GradingLifeCycle).create(key, oilGasModel, systemActor);
    [system, editor] = [await app.withKey('evaluate'), await app.as('editor')];
    await publish(1);
    best = (await grades())[0]!.tierKey!;
  }, 120_000);
  afterAll(() => app.close());

  it('settle nothing while the version has none', async () => {
    expect(best).toBe('A');
    expect(await held()).toEqual([`${best}   `]);
  });

  it('start with the publish from the tier that was held, and count nothing of before', async () => {
    await setToday('2026-01-20');
    await tell(late);
    await app.get(GradingLifeCycle).saveDraft(key, 1, steady, systemActor);
    await publish(2);
    expect(await held()).toEqual([`${best} D watched 0`]);
  });

  it('count a failed month once, however often they run', async () => {
    await runOn('2026-02-01');
    expect(await held()).toEqual([`${best} D watched 1`]);
    await runOn('2026-02-01');
    await runOn('2026-02-17');
    expect(await held()).toEqual([`${best} D watched 1`]);
  });

  it('count nobody twice when one is killed half way and goes on', async () => {
    await setToday('2026-03-01');
    const gate = app.get(WriteGate);
    const jobs = app.get(Jobs);
    const model = (await app.get(Models).byKey('grading', key))!;
    const order: GradingOrder = {
      modelId: model.id,
      modelKey: key,
      versionId: null,
      versionNumber: 2,
      importId: null,
    };
    const leaseMs = database === 'SQLite' ? 60_000 : 1_000;
    const until = new Date(Date.now() + leaseMs).toISOString();
    const job = (await gate.tx(async () => {
      await jobs.enqueue({ kind: GRADING, uniqueKey: 'killed', payload: order, total }, new Date().toISOString());
      return jobs.lease([GRADING], new Date().toISOString(), until);
    }))!;
    const failing = gate.tx(async () => {
      await app.get(GradingChunk).run(job.id, until);
      throw new Error('the disk is full');
    });
    await expect(failing).rejects.toThrow('the disk is full');
    expect(await held()).toEqual([`${best} D watched 1`]);
    expect(await app.get(GradingChunk).run(job.id, until)).toBe(true);
    expect((await held()).sort()).toEqual([`${best} D watched 1`, `${best} D watched 2`]);
    app = await app.restart();
    [system, editor] = [await app.withKey('evaluate'), await app.as('editor')];
    for (let n = 0; n < 400 && (await app.get(Jobs).byId(job.id))?.state !== 'done'; n += 1) await pause(25);
    expect(await held()).toEqual([`${best} D watched 2`]);
    await runOn('2026-03-01');
    expect(await held()).toEqual([`${best} D watched 2`]);
  });

  it('give the settled tier to counts, list, customer page, endpoint and import check alike', async () => {
    const { counts } = (await editor.call('readGradingModel', { params: { key } })).body;
    expect(counts.filter(({ count }) => count > 0)).toMatchObject([{ tier: best, count: total }]);
    const listed = (await editor.call('listCustomers', { query: { model: key, tier: best, limit: '1' } })).body.items;
    expect(listed[0]?.grades).toMatchObject([{ tier: best, settled: { proposed: 'D', reason: 'watched' } }]);
    expect(listed[0]?.grades[0]?.settled?.text.zh).toBe(`未达标，关注（2/3），仍为 ${best} 级`);
    expect((await editor.call('listCustomers', { query: { model: key, tier: 'D' } })).body.items).toEqual([]);
    const page = (await editor.call('readCustomer', { params: { code: watched } })).body;
    const [{ result }] = page.evaluations as [(typeof page.evaluations)[number]];
    const { body } = await system.call('evaluate', { params: { key }, body: { customer: watched } });
    for (const answer of [result, body]) {
      expect(answer).toMatchObject({ tier: 'D', settlement: { tier: best, reason: 'watched' } });
    }
    const [check] = await app.get(WouldBeGrades).of([{ code: watched, facts: late }]);
    expect(check).toMatchObject({ down: 0, up: 0 });
    expect(check?.tiers.filter(({ count }) => count > 0)).toEqual([{ tier: best, count: 1 }]);
  });

  it('change nothing by an evaluation, whatever day it asks for', async () => {
    const on = async (asOf: string) =>
      (await system.call('evaluate', { params: { key }, body: { customer: watched, asOf } })).body.settlement;
    expect(await on('2026-04-01')).toMatchObject({ tier: 'D', reason: 'lowered' });
    expect(await on('2026-02-10')).toBeUndefined();
    expect(await held()).toEqual([`${best} D watched 2`]);
  });

  it('lower in the fourth month, and raise with the month after a good one', async () => {
    await runOn('2026-04-01');
    expect(await held()).toEqual(['D D lowered 0']);
    await tell(good);
    await runOn('2026-04-20');
    expect(await held()).toEqual([`D ${best} upgrade-waits 0`]);
    await runOn('2026-05-01');
    expect(await held()).toEqual([`${best} ${best} upgraded 0`]);
  });

  it('forget what was settled with a version that has no stability rules', async () => {
    await tell(late);
    await app.get(GradingLifeCycle).saveDraft(key, 2, oilGasModel, systemActor);
    await publish(3);
    expect(await held()).toEqual(['D   ']);
  });
});
