import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import { Server } from '../testing/server.js';

interface Model {
  live: { number: number } | null;
  grading: { version: number; done: number; total: number; finishedAt: string | null } | null;
  counts: { tier: string | null; count: number }[];
}

/** A person of the demo, as a browser would be. */
async function signIn(server: Server, role: string) {
  const answer = await fetch(`${server.url}/api/v1/session/demo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.url },
    body: JSON.stringify({ role }),
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  return async (path: string, init: RequestInit = {}) =>
    fetch(`${server.url}/api/v1${path}`, {
      ...init,
      headers: {
        cookie,
        origin: server.url,
        ...(init.body ? { 'content-type': 'application/json' } : {}),
        ...init.headers,
      },
    });
}

describe('a process that is killed while it re-grades everyone', () => {
  let server: Server;
  beforeAll(async () => {
    server = await Server.start({ TIERWRIGHT_DEMO: 'oil-gas' });
  });
  afterAll(() => server?.remove());

  it('goes on where it was and gives every customer one grade by the new version', async () => {
    let call = await signIn(server, 'editor');
    const draft = (await (await call('/grading-models/oil-gas-routes/draft')).json()) as {
      document: unknown;
      revision: number;
    };
    const document = JSON.parse(JSON.stringify(draft.document).replace('3000]', '2500]')) as unknown;
    const saved = await call('/grading-models/oil-gas-routes/draft', {
      method: 'PUT',
      body: JSON.stringify(document),
      headers: { 'if-match': `"r${draft.revision}"` },
    });
    expect(saved.status).toBe(200);
    const { revision } = (await saved.json()) as { revision: number };
    const published = await call('/grading-models/oil-gas-routes/versions', {
      method: 'POST',
      body: JSON.stringify({ note: 'lower the volume for A' }),
      headers: { 'if-match': `"r${revision}"` },
    });
    expect(published.status).toBe(201);
    await server.down('SIGKILL');
    await server.up();
    call = await signIn(server, 'viewer');

    let model = {} as Model;
    for (let tries = 0; tries < 300; tries += 1) {
      model = (await (await call('/grading-models/oil-gas-routes')).json()) as Model;
      if (model.grading?.finishedAt) break;
      await wait(100);
    }
    expect(model.live?.number).toBe(2);
    expect(model.grading).toMatchObject({ version: 2, done: 5000, total: 5000 });
    expect(model.counts.reduce((sum, { count }) => sum + count, 0)).toBe(5000);
    const page = (await (await call('/customers?limit=200')).json()) as {
      items: { grades: { model: string; version: number }[] }[];
    };
    for (const { grades } of page.items) {
      expect(grades.filter(({ model: key }) => key === 'oil-gas-routes').map(({ version }) => version)).toEqual([2]);
    }
  });
});
