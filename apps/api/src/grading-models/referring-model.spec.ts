import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Cuts, GradingDocument } from '@tierwright/model';
import { systemActor } from '../http/actor.js';
import type { Caller } from '../testing/caller.js';
import { databases } from '../testing/databases.js';
import { innerModel, outerModel } from '../testing/referring-models.js';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { GradingLifeCycle } from './grading-life-cycle.js';

interface GradingVersionBody {
  readonly document: GradingDocument;
  readonly cuts: Cuts;
  readonly references: readonly { key: string; number: number; hash: string }[];
  readonly engineVersion: string;
}

describe.each(databases)('a model that refers to another one, on %s', (database) => {
  let app: TestApp;
  let editor: Caller;
  let system: Caller;
  const asked = { volume: 10, joined_on: '2026-01-31' };
  const evaluate = async (given: Record<string, unknown>, asOf = '2026-05-01', version?: number) => {
    const body = { facts: given, asOf, ...(version ? { version } : {}) };
    return (await system.call('evaluate', { params: { key: 'outer' }, body: body as never })).body;
  };
  const publish = (key: string, revision: number, note: string) =>
    editor.call('publishGradingDraft', { params: { key }, body: { note }, ifMatch: revision });

  beforeAll(async () => {
    app = await startTestApp({ database });
    const models = app.get(GradingLifeCycle);
    await models.create('outer', outerModel(1), systemActor);
    await models.create('inner', innerModel(5), systemActor);
    editor = await app.as('editor');
    system = await app.withKey('evaluate');
  });
  afterAll(() => app.close());

  it('is not published before the version it names', async () => {
    const { status, problem } = await publish('outer', 1, 'too early');
    expect(status).toBe(422);
    expect(JSON.stringify(problem)).toContain('reference-missing');
    const { body: draft } = await editor.call('readGradingDraft', { params: { key: 'outer' } });
    expect(draft.diagnostics.map(({ code, node }) => [code, node])).toContainEqual([
      'reference-missing',
      'n_r000000000',
    ]);
  });

  it('answers by that version, for the business day that is asked', async () => {
    expect((await publish('inner', 1, 'first')).status).toBe(201);
    expect((await publish('outer', 1, 'first')).status).toBe(201);
    expect(await evaluate(asked)).toMatchObject({ status: 'graded', tier: 'B' });
    // Three months after 31 January are full on the last day of April.
    expect(await evaluate(asked, '2026-04-30')).toMatchObject({ tier: 'B' });
    expect(await evaluate(asked, '2026-04-29')).toMatchObject({ tier: 'A' });
  });

  it('names the facts the version lacks, and warns of a value sent for a computed one', async () => {
    expect(await evaluate({ joined_on: '2026-01-31' })).toMatchObject({ status: 'ungraded', missing: ['volume'] });
    const { warnings } = await evaluate({ ...asked, months: 99 });
    expect(warnings).toEqual([{ code: 'undeclared-fact', fact: 'months' }]);
  });

  it('stays as it is when the other model has a new version, until it is pinned to that', async () => {
    const saved = await editor.call('saveGradingDraft', { params: { key: 'inner' }, body: innerModel(50), ifMatch: 1 });
    expect(saved.body.revision).toBe(2);
    expect((await publish('inner', 2, 'stricter')).status).toBe(201);
    expect(await evaluate(asked)).toMatchObject({ tier: 'B' });
    await editor.call('saveGradingDraft', { params: { key: 'outer' }, body: outerModel(2), ifMatch: 1 });
    const { body } = await publish('outer', 2, 'follow');
    const first = await evaluate(asked, '2026-05-01', 1);
    const second = await evaluate(asked);
    expect([first.tier, second.tier]).toEqual(['B', 'A']);
    expect(second.version).toEqual({ number: 2, hash: body.hash });
    expect(second.version.hash).not.toBe(first.version.hash);
  });

  it('lists the versions it refers to, and its hash follows from what it answers', async () => {
    const read = async (key: string, number: number) =>
      (await editor.call('readGradingVersion', { params: { key, number } })).body;
    for (const number of [1, 2]) {
      const version = await read('outer', number);
      const { hash } = await read('inner', number);
      expect(version.references).toEqual([{ key: 'inner', number, hash }]);
      expect(hashOf(version)).toBe(version.hash);
    }
    const plain = await read('inner', 1);
    expect(plain.references).toEqual([]);
    expect(hashOf(plain)).toBe(plain.hash);
  });
});

/** The hash of a version as the contract describes it, by somebody who has nothing but the answer. */
function hashOf({ document, cuts, references, engineVersion }: GradingVersionBody): string {
  const { nodes, edges } = document.criteriaFlow;
  const bare = nodes.map((node) => Object.fromEntries(Object.entries(node).filter(([key]) => key !== 'position')));
  const decisive = { document: { ...document, criteriaFlow: { nodes: bare, edges } }, cuts, references, engineVersion };
  return createHash('sha256').update(sorted(decisive)).digest('hex');
}

function sorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sorted).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${sorted(member)}`).join()}}`;
}
