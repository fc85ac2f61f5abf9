import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import { Server } from '../testing/server.js';

const key = 'e2e-bootstrap-key-0123456789';
const total = 20_000;
const kills = 3;

interface Import {
  id: string;
  state: string;
  done: number;
  total: number;
}
interface Page<Item> {
  items: Item[];
  next: string | null;
}

const codeOf = (number: number) => `K${String(number).padStart(6, '0')}`;

const sheet = () =>
  [
    'code,name,volume,overdue',
    ...Array.from({ length: total }, (_, n) => [codeOf(n), `customer ${n}`, n * 3, n % 90].join(',')),
  ].join('\n');

describe('a process that is killed while it writes an import', () => {
  let server: Server;
  beforeAll(async () => {
    server = await Server.start({ TIERWRIGHT_DEMO: '0', TIERWRIGHT_BOOTSTRAP_API_KEY: key });
  });
  afterAll(() => server?.remove());

  const ask = async <Answer>(path: string, init: RequestInit = {}): Promise<Answer> => {
    const headers = { authorization: `Bearer ${key}` };
    const answer = await fetch(`${server.url}/api/v1${path}`, { ...init, headers });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as Answer;
  };

  const until = async (id: string, holds: (record: Import) => boolean): Promise<Import> => {
    for (let tries = 0; tries < 3_000; tries += 1) {
      const record = await ask<Import>(`/imports/${id}`);
      if (holds(record)) return record;
      await wait(10);
    }
    throw new Error('the import does not get on');
  };

  it('goes on after each kill, and has every row once in the end', async () => {
    const form = new FormData();
    form.set('file', new Blob([sheet()], { type: 'text/csv' }), 'customers.csv');
    const { id } = await ask<Import>('/imports', { method: 'POST', body: form });
    await ask(`/imports/${id}/commit`, { method: 'POST' });
    let before = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      const { state, done } = await until(id, (record) => record.state !== 'writing' || record.done > before);
      expect([state, done < total]).toEqual(['writing', true]);
      await server.down('SIGKILL');
      await server.up();
      // What was kept is kept, in whole chunks.
      const after = await ask<Import>(`/imports/${id}`);
      expect(after.done).toBeGreaterThanOrEqual(done);
      before = after.done;
    }
    expect(await until(id, ({ state }) => state !== 'writing')).toMatchObject({ state: 'done', done: total, total });
  });

  it('has neither lost nor doubled a customer or a change', async () => {
    const codes: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const after: string = cursor && `&cursor=${encodeURIComponent(cursor)}`;
      const page: Page<{ code: string }> = await ask(`/customers?limit=200${after}`);
      codes.push(...page.items.map(({ code }) => code));
      cursor = page.next;
    }
    expect(codes).toEqual(Array.from({ length: total }, (_, n) => codeOf(n)));
    for (const number of [0, 499, 500, 1_999, 10_000, total - 1]) {
      const { items } = await ask<Page<{ fact: string }>>(`/customers/${codeOf(number)}/history`);
      expect(new Set(items.map(({ fact }) => fact)).size).toBe(items.length);
      expect(items).toHaveLength(2);
    }
  });
});
