import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { problemCatalogue, ProblemBody } from '@tierwright/contract';
import type { Caller } from '../testing/caller.js';
import { startTestApp, type TestApp } from '../testing/test-app.js';

let app: TestApp;
let editor: Caller;
beforeAll(async () => {
  app = await startTestApp();
  editor = await app.as('editor');
});
afterAll(() => app.close());

const models = '/api/v1/grading-models';
const json = { 'content-type': 'application/json' };

async function problemOf(options: Parameters<Caller['send']>[0], caller = editor): Promise<ProblemBody> {
  const response = await caller.send(options);
  expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  const problem = ProblemBody.parse(response.json());
  expect(problem.status).toBe(response.statusCode);
  expect(problem.status).toBe(problemCatalogue[problem.code].status);
  expect(problem.requestId).toBe(response.headers['x-request-id'] ?? problem.requestId);
  return problem;
}

describe('an address', () => {
  it('that nothing is at is a 404, also where it cannot be read', async () => {
    for (const url of [
      '/api/v1/nothing',
      '/api',
      '/health',
      '/api/v1/%zz',
      '/api/v1/%2e%2e%2fetc',
      '/api/v1/grading-models/',
    ]) {
      expect((await problemOf({ method: 'GET', url })).code).toBe('not-found');
    }
  });

  it('that takes other methods says which', async () => {
    const response = await editor.send({ method: 'DELETE', url: models });
    expect(response.statusCode).toBe(405);
    expect(response.headers.allow).toBe('GET, POST');
    const overridden = {
      method: 'GET',
      url: '/api/v1/session/demo',
      headers: { 'x-http-method-override': 'POST' },
    } as const;
    expect((await problemOf(overridden)).code).toBe('method-not-allowed');
  });
});

describe('a query', () => {
  it('out of range, twice or unknown is a 400', async () => {
    for (const query of [
      'limit=0',
      'limit=-1',
      'limit=1e9',
      'limit=abc',
      'limit=1&limit=2',
      'sort=password_hash',
      'filter[secret]=a',
    ]) {
      expect((await problemOf({ method: 'GET', url: `/api/v1/customers?${query}` })).code).toBe('invalid-query');
    }
    expect((await problemOf({ method: 'GET', url: `${models}?key=tsk_x` })).code).toBe('invalid-query');
  });

  it('with a cursor that was edited is a 400', async () => {
    expect((await problemOf({ method: 'GET', url: '/api/v1/customers?cursor=abc.def' })).code).toBe('invalid-cursor');
  });
});

describe('a body', () => {
  const post = (payload: string | Buffer) => ({ method: 'POST', url: models, headers: json, payload }) as const;

  it('is refused by what is wrong with it', async () => {
    expect((await problemOf(post('{"name":'))).code).toBe('malformed-json');
    expect((await problemOf(post('{"name":"a","name":"b"}'))).code).toBe('duplicate-key');
    expect(await problemOf(post(`${'['.repeat(10_000)}${']'.repeat(10_000)}`))).toMatchObject({
      code: 'json-too-deep',
      limit: 256,
      actual: 10_000,
    });
    expect((await problemOf(post('{"a":{"constructor":1}}'))).errors).toMatchObject([{ pointer: '/a/constructor' }]);
    expect((await problemOf(post(''))).code).toBe('invalid-body');
  });

  it('has every fault pointed at', async () => {
    const { code, errors } = await problemOf(post('{"name":"","from":{"starter":"none"},"createdBy":"me"}'));
    expect(code).toBe('invalid-body');
    expect(errors?.map(({ pointer }) => pointer).sort()).toEqual(expect.arrayContaining(['/createdBy', '/name']));
    expect(errors?.every(({ detail }) => /^[^A-Z]/.test(detail))).toBe(true);
  });

  it('may be 1 MiB, and 8 MiB where documents go', async () => {
    const mebi = 1024 * 1024;
    expect(await problemOf(post(Buffer.alloc(mebi + 1, ' ')))).toMatchObject({ code: 'body-too-large', limit: mebi });
    const draft = (bytes: number) =>
      problemOf({
        method: 'PUT',
        url: `${models}/x/draft`,
        headers: { ...json, 'if-match': '"r1"' },
        payload: Buffer.alloc(bytes, '1'),
      });
    expect(await draft(8 * mebi + 1)).toMatchObject({ code: 'body-too-large', limit: 8 * mebi });
    expect((await draft(2 * mebi)).code).not.toBe('body-too-large');
  });
});

describe('an upload', () => {
  it('is taken only where a file is expected, and nothing else there', async () => {
    const form = { 'content-type': 'multipart/form-data; boundary=b' };
    expect((await problemOf({ method: 'POST', url: models, headers: form, payload: '--b--' })).code).toBe(
      'unsupported-media-type',
    );
    const asJson = {
      method: 'POST',
      url: '/api/v1/imports',
      headers: json,
      payload: '{"files":{"path":"/etc/passwd"}}',
    } as const;
    expect((await problemOf(asJson)).code).toBe('unsupported-media-type');
  });
});

describe('an answer', () => {
  it('carries the id of its request, the given one when it is harmless', async () => {
    const send = async (id: string) =>
      (await editor.send({ method: 'GET', url: '/health/live', headers: { 'x-request-id': id } })).headers[
        'x-request-id'
      ];
    expect(await send('trace-0123456789')).toBe('trace-0123456789');
    expect(await send('short')).toMatch(/^[0-9a-f-]{36}$/);
    expect(await send('bad id\t0123456789')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('is compressed when it is long and the caller can read that', async () => {
    const headers = { 'accept-encoding': 'gzip' };
    const response = await app.anonymous().send({ method: 'GET', url: '/api/openapi.json', headers });
    expect(response.headers['content-encoding']).toBe('gzip');
  });

  it('has the ETag of the draft, and is not sent again to one who has it', async () => {
    const { body } = await editor.call('createGradingModel', { body: { name: 'x', from: { starter: 'blank' } } });
    const params = { key: body.key };
    const first = await editor.call('readGradingDraft', { params });
    expect(first.headers.etag).toBe(`"r${body.draft.revision}"`);
    const again = await editor.call('readGradingDraft', {
      params,
      headers: { 'if-none-match': String(first.headers.etag) },
    });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('shows the API at /api/docs and describes it as OpenAPI 3.1', async () => {
    const page = await app.anonymous().send({ method: 'GET', url: '/api/docs' });
    expect(page.payload).not.toMatch(/<script>[^<]/);
    const described = await app.anonymous().send({ method: 'GET', url: '/api/openapi.json' });
    expect(described.json()).toMatchObject({ openapi: '3.1.0' });
  });
});
