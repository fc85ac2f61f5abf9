import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { Readiness } from './readiness.js';

describe('the health of a server', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());
  const ready = () => app.anonymous().call('readReadiness');

  it('is live as soon as it answers', async () => {
    expect((await app.anonymous().call('readLiveness')).body).toEqual({ status: 'ok' });
  });

  it('is ready when evaluation can be served, with how many models', async () => {
    expect((await ready()).body).toEqual({ status: 'ready', models: 0 });
  });

  it('is no longer ready once it stops, and says when to ask again', async () => {
    app.get(Readiness).beforeApplicationShutdown();
    const { problem, headers } = await ready();
    expect(problem.code).toBe('not-ready');
    expect(headers['retry-after']).toBe('1');
    expect((await app.anonymous().call('readLiveness')).status).toBe(200);
  });
});
