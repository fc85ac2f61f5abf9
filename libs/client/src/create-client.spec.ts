import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { CallProblem, createClient, Unreachable } from './index.js';

interface Seen {
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
  body: string;
}

const running: Server[] = [];

async function serve(answer: (call: number, response: ServerResponse) => void) {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => (body += String(part)));
    request.on('end', () => {
      seen.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body });
      answer(seen.length, response);
    });
  });
  running.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { seen, client: createClient({ baseUrl: `http://127.0.0.1:${port}`, retryDelayMs: 1 }) };
}

const json = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) =>
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

const problem = {
  type: 'about:blank',
  title: 'stale revision',
  status: 412,
  code: 'stale-revision',
  detail: 'the draft was changed meanwhile',
  instance: '/',
  requestId: 'r1',
  current: { revision: 8, updatedAt: '2026-11-30T00:00:00Z', updatedBy: 'Li' },
};

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

describe('a client', () => {
  it('fills in the path and leaves absent query values out', async () => {
    const { client, seen } = await serve((_, response) => json(response, 200, { items: [], next: null }));
    await client.call('readGradingVersion', { params: { key: 'a/b', number: 2 } });
    await client.call('listCustomers', { query: { search: '川南 & co', tier: undefined, limit: 20 } });
    expect(seen.map((call) => call.url)).toEqual([
      '/api/v1/grading-models/a%2Fb/versions/2',
      `/api/v1/customers?search=${encodeURIComponent('川南')}+%26+co&limit=20`,
    ]);
  });

  it('names the revision it changed and hands back the new tag', async () => {
    const { client, seen } = await serve((_, response) => json(response, 201, { number: 2 }, { etag: '"abc"' }));
    const options = { params: { key: 'm' }, body: { note: 'lower' }, ifMatch: 7 };
    const answer = await client.exchange('publishGradingDraft', options);
    expect(seen[0]).toMatchObject({ method: 'POST', body: '{"note":"lower"}' });
    expect(seen[0]?.headers).toMatchObject({ 'if-match': '"r7"', 'content-type': 'application/json' });
    expect(answer).toEqual({ data: { number: 2 }, etag: '"abc"', status: 201 });
  });

  it('throws the problem the service states', async () => {
    const { client } = await serve((_, response) => json(response, 412, problem));
    const error = await client.call('readGradingDraft', { params: { key: 'm' } }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CallProblem);
    expect(error).toMatchObject({ problem: { code: 'stale-revision', current: { revision: 8 } } });
  });

  it('says unreachable when something else answers in place of the service', async () => {
    const { client } = await serve((_, response) => response.writeHead(500).end('<html>'));
    await expect(client.call('listFacts')).rejects.toBeInstanceOf(Unreachable);
  });

  it('repeats a safe call through a passing fault', async () => {
    const { client, seen } = await serve((call, response) =>
      call < 3 ? response.writeHead(503).end() : json(response, 200, { items: [], next: null }),
    );
    await expect(client.call('listFacts')).resolves.toEqual({ items: [], next: null });
    expect(seen).toHaveLength(3);
  });

  it('sends a call that acts only once', async () => {
    const { client, seen } = await serve((_, response) => response.writeHead(503).end());
    await expect(client.call('createApiKey', { body: { name: 'erp', scopes: ['evaluate'] } })).rejects.toThrow('503');
    expect(seen).toHaveLength(1);
  });

  it('sends a file as the one part of a form', async () => {
    const { client, seen } = await serve((_, response) => json(response, 201, {}));
    await client.call('uploadImport', { file: new Blob(['code,name\n']), fileName: '客户.csv' });
    expect(seen[0]?.headers['content-type']).toContain('multipart/form-data');
    expect(seen[0]?.body).toContain('name="file"');
    expect(seen[0]?.body).toContain('code,name');
  });

  it('ends a prepared call when its signal says so, without repeating it', async () => {
    const { client, seen } = await serve(() => undefined);
    const controller = new AbortController();
    const call = client.prepare('listFacts')(controller.signal);
    setTimeout(() => controller.abort(), 30);
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
    expect(seen.length).toBeLessThanOrEqual(1);
    running.forEach((server) => server.closeAllConnections());
  });

  it('speaks with a key when it has one', async () => {
    const { seen, client } = await serve((_, response) => json(response, 200, { items: [], next: null }));
    const origin = new URL(client.url('listFacts', {})).origin;
    await createClient({ baseUrl: origin, apiKey: 'tsk_1' }).call('listFacts');
    expect(seen[0]?.headers['authorization']).toBe('Bearer tsk_1');
  });
});
