import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hangUpOf } from './asker.js';

describe('whoever asks', () => {
  const signals: AbortSignal[] = [];
  let answer: () => void = () => undefined;
  let server: Server;
  let url: string;

  beforeAll(async () => {
    server = createServer((request, response) => {
      signals.push(hangUpOf(response));
      request.resume().once('close', () => server.emit('asked'));
      answer = () => response.end('answer');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((closed) => server.close(closed)));

  const ask = async (signal?: AbortSignal) => {
    const asked = once(server, 'asked');
    const reply = fetch(url, { method: 'POST', body: 'question', ...(signal ? { signal } : {}) });
    reply.catch(() => undefined);
    await asked;
    return reply.then((response) => response.text());
  };

  it('is not gone while waiting, nor after the answer', async () => {
    const reply = ask();
    await once(server, 'asked');
    expect(signals.at(-1)!.aborted).toBe(false);
    answer();
    expect(await reply).toBe('answer');
    expect(signals.at(-1)!.aborted).toBe(false);
  });

  it('is gone after hanging up', async () => {
    const caller = new AbortController();
    const reply = ask(caller.signal);
    await once(server, 'asked');
    const gone = once(signals.at(-1)!, 'abort');
    caller.abort();
    await expect(reply).rejects.toThrow('aborted');
    await gone;
    expect(signals.at(-1)!.aborted).toBe(true);
  });
});
