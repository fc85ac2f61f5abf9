import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase } from '../testing/fresh-database.js';
import { Server } from '../testing/server.js';

const key = 'e2e-bootstrap-key-0123456789';
const postgres = process.env.TIERWRIGHT_TEST_POSTGRES_URL;
const databases = postgres ? ['SQLite', 'PostgreSQL'] : ['SQLite'];
if (!postgres) process.stdout.write('skipped on PostgreSQL: TIERWRIGHT_TEST_POSTGRES_URL is not set\n');

interface Page {
  items: { code: string; facts: Record<string, unknown> }[];
  next: string | null;
}

describe.each(databases)('another system with nothing but a key, on %s', (name) => {
  let server: Server;
  let drop = async () => {};
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`${server.url}${path}`, {
      ...init,
      headers: {
        authorization: `Bearer ${key}`,
        ...(init.body ? { 'content-type': 'application/json' } : {}),
        ...init.headers,
      },
    });
  const evaluate = (body: unknown) =>
    ask('/api/v1/grading-models/abc-lifetime/evaluations', { method: 'POST', body: JSON.stringify(body) });

  beforeAll(async () => {
    const env: Record<string, string> = {};
    if (name === 'PostgreSQL' && postgres) {
      const database = await freshDatabase(postgres);
      env.DATABASE_URL = database.url;
      drop = database.drop;
    }
    server = await Server.start({ TIERWRIGHT_DEMO: 'superstore', TIERWRIGHT_BOOTSTRAP_API_KEY: key, ...env });
  });
  afterAll(async () => {
    await server?.remove();
    await drop();
  });

  async function everyCustomer(): Promise<Page['items']> {
    const found: Page['items'] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page = (await (
        await ask(`/api/v1/customers?limit=200${cursor && `&cursor=${encodeURIComponent(cursor)}`}`)
      ).json()) as Page;
      found.push(...page.items);
      cursor = page.next;
    }
    return found;
  }

  it('walks all 793 customers of the real orders and gets A 396, B 209, C 188', async () => {
    const customers = await everyCustomer();
    expect(new Set(customers.map(({ code }) => code)).size).toBe(793);
    const counts: Record<string, number> = {};
    for (const { code } of customers) {
      const { tier } = (await (await evaluate({ customer: code })).json()) as { tier: string };
      counts[tier] = (counts[tier] ?? 0) + 1;
    }
    expect(counts).toEqual({ A: 396, B: 209, C: 188 });
  });

  it('gets the same tier for the facts of a customer as for the customer', async () => {
    const [customer] = await everyCustomer();
    const byCode = (await (await evaluate({ customer: customer!.code })).json()) as { tier: string };
    const byFacts = await evaluate({ facts: { lifetime_sales: customer!.facts['lifetime_sales'] } });
    expect(await byFacts.json()).toMatchObject({ status: 'graded', tier: byCode.tier });
  });

  it('is told which fact is missing and never gets a tier for it', async () => {
    const answer = await evaluate({ facts: {} });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ status: 'ungraded', tier: null, missing: ['lifetime_sales'] });
  });

  it('is refused without a key, with a wrong key and where the key may not go', async () => {
    expect((await fetch(`${server.url}/api/v1/customers`)).status).toBe(401);
    expect((await ask('/api/v1/customers', { headers: { authorization: 'Bearer wrong' } })).status).toBe(401);
    expect((await ask('/api/v1/audit-events')).status).toBe(403);
  });

  it('reads an OpenAPI 3.1 description and the rule as JsonLogic', async () => {
    const description = (await (await ask('/api/openapi.json')).json()) as { openapi: string };
    expect(description.openapi).toMatch(/^3\.1\./);
    expect((await ask('/health/ready')).status).toBe(200);
  });
});
