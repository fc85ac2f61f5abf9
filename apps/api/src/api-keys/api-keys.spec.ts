import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiKeys } from '@tierwright/persistence';
import { fingerprintOf } from '../identity/secret.js';
import type { Caller } from '../testing/caller.js';
import { databases } from '../testing/databases.js';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { newKeyText } from './key-text.js';

const bootstrap = 'any string of twenty-four or more'.replaceAll(' ', '-');

describe.each(databases)('API keys, on %s', (database) => {
  let app: TestApp;
  let editor: Caller;
  let admin: Caller;
  beforeAll(async () => {
    app = await startTestApp({ database, env: { TIERWRIGHT_BOOTSTRAP_API_KEY: bootstrap } });
    [editor, admin] = [await app.as('editor'), await app.as('admin')];
  });
  afterAll(() => app.close());

  const create = (caller: Caller, ...scopes: string[]) =>
    caller.call('createApiKey', { body: { name: 'CRM', scopes } });
  const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });
  const customersWith = async (secret: string) =>
    (await app.anonymous().call('listCustomers', { headers: bearer(secret) })).status;

  it('are shown once and kept as a hash', async () => {
    const { secret, ...key } = (await create(editor, 'customers:read')).body;
    const { items } = (await editor.call('listApiKeys')).body;
    expect(items[0]).toEqual(key);
    expect(JSON.stringify(items)).not.toContain(secret);
    expect((await app.get(ApiKeys).byId(key.id))?.secretHash).toBe(fingerprintOf(secret));
    expect(await customersWith(secret)).toBe(200);
  });

  it('stop at once when they are revoked', async () => {
    const { secret, id } = (await create(editor, 'customers:read')).body;
    expect(await customersWith(secret)).toBe(200);
    expect((await editor.call('revokeApiKey', { params: { id } })).status).toBe(204);
    expect(await customersWith(secret)).toBe(401);
    expect((await editor.call('revokeApiKey', { params: { id } })).problem.code).toBe('not-found');
  });

  it('of an editor can evaluate and read customers, no more; an admin gives any scope', async () => {
    expect((await create(editor, 'evaluate', 'customers:read')).status).toBe(201);
    expect((await create(editor, 'evaluate', 'customers:write')).problem.code).toBe('forbidden');
    expect((await create(admin, 'customers:write', 'versions:read', 'decisions:read')).status).toBe(201);
    expect((await create(admin, 'everything')).problem.code).toBe('invalid-body');
  });

  it('are revoked by those who made them and by admins', async () => {
    const { id } = (await create(admin, 'evaluate')).body;
    const mine = (await create(editor, 'evaluate')).body;
    expect((await editor.call('revokeApiKey', { params: { id } })).problem.code).toBe('forbidden');
    const seen = (await editor.call('listApiKeys')).body.items;
    expect(seen.find((key) => key.id === id)?.revocable).toBe(false);
    expect(seen.find((key) => key.id === mine.id)?.revocable).toBe(true);
    expect((await admin.call('revokeApiKey', { params: { id: mine.id } })).status).toBe(204);
  });

  it('with a typing error, unknown or in another scheme are nobody', async () => {
    const { secret } = (await create(editor, 'customers:read')).body;
    const wrong = secret.slice(0, -1) + (secret.endsWith('a') ? 'b' : 'a');
    for (const text of [wrong, newKeyText(), 'tsk_', bootstrap.slice(1)]) expect(await customersWith(text)).toBe(401);
    const headers = { authorization: `Basic ${Buffer.from(`x:${secret}`).toString('base64')}` };
    expect((await app.anonymous().call('listCustomers', { headers })).problem.code).toBe('unauthorized');
  });

  it('of the environment may do all that keys may', async () => {
    expect(await customersWith(bootstrap)).toBe(200);
    expect((await app.anonymous().call('listAuditEvents', { headers: bearer(bootstrap) })).problem.code).toBe(
      'forbidden',
    );
  });

  it('remember when they were used last', async () => {
    const { secret, id } = (await create(editor, 'customers:read')).body;
    await customersWith(secret);
    let lastUsedAt: string | null | undefined = null;
    for (let tries = 0; tries < 50 && !lastUsedAt; tries++) {
      lastUsedAt = (await app.get(ApiKeys).byId(id))?.lastUsedAt;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(Date.now() - Date.parse(lastUsedAt ?? '')).toBeLessThan(60_000);
  });

  it('leave a trace of who made and revoked them, without the secret', async () => {
    const { secret, id } = (await create(editor, 'evaluate')).body;
    await editor.call('revokeApiKey', { params: { id } });
    const { items, next } = (await admin.call('listAuditEvents', { query: { limit: '2' } })).body;
    expect(items.map(({ action, subject, actor }) => [action, subject, actor])).toEqual([
      ['api-key.revoked', `api-key/${id}`, 'test editor'],
      ['api-key.created', `api-key/${id}`, 'test editor'],
    ]);
    expect(JSON.stringify(items)).not.toContain(secret);
    const rest = (await admin.call('listAuditEvents', { query: { cursor: next ?? '' } })).body.items;
    expect(rest.some(({ subject }) => subject === `api-key/${id}`)).toBe(false);
  });
});
