import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { oilGasModel, oilGasVolumeNode } from '@tierwright/examples';
import type { GradingDocument } from '@tierwright/model';
import { GradingLifeCycle } from '../grading-models/grading-life-cycle.js';
import { systemActor } from '../http/actor.js';
import type { Caller } from '../testing/caller.js';
import { databases } from '../testing/databases.js';
import { startTestApp, type TestApp } from '../testing/test-app.js';

const params = { key: 'routes' };
const url = '/api/v1/grading-models/routes/draft';

const changed = (change: (document: GradingDocument) => void): GradingDocument => {
  const document = structuredClone(oilGasModel);
  change(document);
  return document;
};

const withRule = (rule: unknown): GradingDocument =>
  changed((document) => {
    const node = document.criteriaFlow.nodes.find(({ id }) => id === oilGasVolumeNode);
    if (node?.type === 'criterion') node.when.conditions[0]!.rule = rule;
  });

/** A rule of one negation in another. */
const nested = (depth: number) => `${'{"!":'.repeat(depth)}true${'}'.repeat(depth)}`;

describe.each(databases)('documents that mean harm or make no sense, on %s', (database) => {
  let app: TestApp;
  let editor: Caller;

  beforeAll(async () => {
    app = await startTestApp({ database });
    await app.get(GradingLifeCycle).create('routes', oilGasModel, systemActor);
    editor = await app.as('editor');
  });
  afterAll(() => app.close());

  const revision = async () => (await editor.call('readGradingDraft', { params })).body.revision;

  const put = async (payload: string) => {
    const headers = { 'content-type': 'application/json', 'if-match': `"r${await revision()}"` };
    const response = await editor.send({ method: 'PUT', url, payload, headers });
    return { status: response.statusCode, problem: response.json<{ code: string; errors?: { pointer: string }[] }>() };
  };

  const putRule = (rule: string) => put(JSON.stringify(withRule('@rule')).replace('"@rule"', rule));

  it('are refused when a rule is nested 10,000 deep, with the memory flat', async () => {
    const before = process.memoryUsage().rss;
    expect(await putRule(nested(10_000))).toMatchObject({
      status: 400,
      problem: { code: 'json-too-deep', limit: 256 },
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * 1024 * 1024);
  });

  it('are refused when a rule is nested deeper than rules may be', async () => {
    expect(await putRule(nested(80))).toMatchObject({
      status: 422,
      problem: { code: 'unsafe-document', errors: [{ code: 'rule-too-deep' }] },
    });
  });

  it.each([
    ['an unknown operator', '{"system":["rm"]}', 422, 'unsafe-document'],
    ['an operator of the prototype', '{"toString":[]}', 422, 'unsafe-document'],
    ['two operators in one object', '{"!":[true],"!!":[true]}', 422, 'unsafe-document'],
    ['the prototype as a name', '{"==":[{"var":"constructor"},1]}', 422, 'unsafe-document'],
    ['__proto__ as a key', '{"__proto__":[1]}', 422, 'forbidden-key'],
    ['a key that appears twice', '{"!":[true],"!":[false]}', 400, 'duplicate-key'],
  ])('are refused with a pointer for %s', async (_what, rule, status, code) => {
    const answer = await putRule(rule);
    expect(answer).toMatchObject({ status, problem: { code } });
    if (code === 'unsafe-document') expect(answer.problem.errors?.[0]?.pointer).toMatch(/\/conditions\/0\/rule/);
  });

  it('are refused with an unknown property or a body of another type', async () => {
    const answer = await put(JSON.stringify({ ...oilGasModel, admin: true }));
    expect(answer).toMatchObject({ status: 422, problem: { code: 'invalid-body', errors: [{ pointer: '/admin' }] } });
    const headers = { 'content-type': 'text/plain', 'if-match': '"r1"' };
    expect((await editor.send({ method: 'PUT', url, payload: 'x', headers })).statusCode).toBe(415);
  });

  it('leave the draft as it was when they are refused', async () => {
    const before = (await editor.call('readGradingDraft', { params })).body;
    await putRule('{"system":["rm"]}');
    expect((await editor.call('readGradingDraft', { params })).body).toEqual(before);
  });

  it('are stored with every finding when they only make no sense, and not published', async () => {
    const start = oilGasModel.criteriaFlow.nodes.find(({ type }) => type === 'start')!;
    const document = changed(({ criteriaFlow: { nodes, edges } }) => {
      nodes.push({ ...start, id: 'n_second0000' });
      edges.push({ id: 'e_nowhere000', source: 'n_second0000', exit: 'next', target: 'n_nothing000' });
      const back = edges.find(({ target }) => target !== oilGasVolumeNode && target !== 'n_nothing000')!;
      back.target = back.source;
    });
    const saved = (await editor.call('saveGradingDraft', { params, body: document, ifMatch: await revision() })).body;
    const codes = saved.diagnostics.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['many-starts', 'edge-to-nothing', 'cycle']));
    expect(saved.document).toEqual(document);
    const refused = await editor.call('publishGradingDraft', { params, body: { note: 'x' }, ifMatch: saved.revision });
    expect(refused.problem.code).toBe('draft-has-errors');
    const errors = saved.diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    expect(refused.problem.errors?.map(({ code }) => code)).toEqual(errors);
    const { body } = await editor.call('listGradingVersions', { params });
    expect(body.items).toEqual([]);
  });

  it('need the revision they change', async () => {
    expect((await editor.call('saveGradingDraft', { params, body: oilGasModel })).problem.code).toBe(
      'precondition-required',
    );
    expect((await editor.call('publishGradingDraft', { params, body: { note: 'x' } })).status).toBe(428);
  });
});
