import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { People, Sessions, WriteGate } from '@tierwright/persistence';
import { databases } from '../testing/databases.js';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { fingerprintOf } from './secret.js';

const admin = { name: '陈思远', email: 'Chen@a.example', password: 'a long pass phrase' };
const own = { 'sec-fetch-site': 'same-origin' };

/** The session id of an answer's cookie. */
const idIn = (cookie: unknown) => /sid=([^;]*)/.exec(String(cookie))?.[1] ?? '';

describe.each(databases)('the demo accounts, on %s', (database) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ database, demo: 'oil-gas' });
  });
  afterAll(() => app.close());

  it('are listed for the sign-in page, one for each role', async () => {
    const { body } = await app.anonymous().call('readInstallation');
    expect(body.accounts.map(({ role, name }) => [role, name])).toEqual([
      ['editor', '李敏'],
      ['approver', '王建国'],
      ['admin', '陈思远'],
      ['viewer', '周航'],
    ]);
    expect(body.needsSetup).toBe(false);
  });

  it('are entered without a password and get a cookie no script and no other site can use', async () => {
    const { body, headers } = await app.anonymous().call('signInToDemo', { body: { role: 'editor' } });
    expect(body.person).toMatchObject({ name: '李敏', role: 'editor' });
    const cookie = String(headers['set-cookie']);
    expect(cookie).toMatch(/^__Host-sid=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
  });

  it('get a cookie that plain http keeps where the address is not localhost', async () => {
    const { headers } = await app
      .anonymous()
      .call('signInToDemo', { body: { role: 'viewer' }, headers: { host: '10.0.0.5:8080' } });
    expect(String(headers['set-cookie'])).toMatch(
      /^sid=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Strict$/,
    );
  });

  it('do not exist where the server can be reached from outside, and their sessions end there', async () => {
    const { headers } = await app.anonymous().call('signInToDemo', { body: { role: 'admin' } });
    const cookie = `__Host-sid=${idIn(headers['set-cookie'])}`;
    expect((await app.anonymous().call('readSession', { headers: { cookie } })).status).toBe(200);
    const outside = await app.restart({ HOST: '0.0.0.0' });
    try {
      expect((await outside.anonymous().call('readInstallation')).body.accounts).toEqual([]);
      expect((await outside.anonymous().call('signInToDemo', { body: { role: 'admin' } })).problem.code).toBe(
        'not-found',
      );
      expect((await outside.anonymous().call('readSession', { headers: { cookie } })).status).toBe(401);
    } finally {
      app = await outside.restart({ HOST: '127.0.0.1' });
    }
    expect((await app.anonymous().call('readInstallation')).body.accounts).toHaveLength(4);
  });
});

describe.each(databases)('the first admin, on %s', (database) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ database });
  });
  afterAll(() => app.close());
  const setUp = (token: string, email = admin.email) =>
    app.anonymous().call('setUp', { body: { ...admin, email, token } });

  it('is made by the printed link, once, even when two use it together', async () => {
    expect((await app.anonymous().call('readInstallation')).body.needsSetup).toBe(true);
    expect((await setUp('wrong')).problem.code).toBe('not-found');
    const token = app.setupToken ?? '';
    const outcomes = await Promise.all([setUp(token, 'one@a.example'), setUp(token, 'two@a.example')]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual([201, 404]);
    expect((await setUp(token, 'three@a.example')).status).toBe(404);
    expect((await app.anonymous().call('readInstallation')).body.needsSetup).toBe(false);
    expect(await app.get(People).count()).toBe(1);
  });

  it('can be named by the environment and signs in with that password', async () => {
    const named = await app.restart({ TIERWRIGHT_BOOTSTRAP_ADMIN: 'ops:pass:word:9' });
    app = named;
    const { body } = await app.anonymous().call('signIn', { body: { email: 'OPS', password: 'pass:word:9' } });
    expect(body.person).toMatchObject({ name: 'ops', role: 'admin' });
    expect(app.setupToken).toBeNull();
  });
});

describe.each(databases)('a session, on %s', (database) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ database });
    await app.anonymous().call('setUp', { body: { ...admin, token: app.setupToken ?? '' } });
  });
  afterAll(() => app.close());

  const signIn = (password = admin.password, email = admin.email, headers = {}) =>
    app.anonymous().call('signIn', { body: { email, password }, headers });
  const start = async () => idIn((await signIn()).headers['set-cookie']);
  const statusOf = async (id: string) =>
    (await app.anonymous().call('readSession', { headers: { cookie: `__Host-sid=${id}` } })).status;

  it('begins with the right password, whatever the case of the address', async () => {
    const { body } = await signIn(admin.password, 'CHEN@A.EXAMPLE');
    expect(body.person).toMatchObject({ name: '陈思远', role: 'admin', email: 'chen@a.example' });
  });

  it('is refused alike for a wrong password and for an unknown person', async () => {
    const wrong = await signIn('not the pass phrase');
    const unknown = await signIn(admin.password, 'nobody@a.example');
    expect([wrong.problem.code, unknown.problem.code]).toEqual(['wrong-credentials', 'wrong-credentials']);
    expect(wrong.problem.detail).toBe(unknown.problem.detail);
    expect(wrong.headers).not.toHaveProperty('set-cookie');
  });

  it('has a new id at each sign-in, and the one it replaces is over', async () => {
    const before = await start();
    const again = await signIn(admin.password, admin.email, { cookie: `__Host-sid=${before}`, ...own });
    expect(idIn(again.headers['set-cookie'])).not.toBe(before);
    expect(await statusOf(before)).toBe(401);
  });

  it('is kept as a hash only', async () => {
    const id = await start();
    expect(await app.get(Sessions).byIdHash(id)).toBeNull();
    expect(await app.get(Sessions).byIdHash(fingerprintOf(id))).not.toBeNull();
  });

  it('is over after sign-out', async () => {
    const id = await start();
    const cookie = `__Host-sid=${id}`;
    const { headers } = await app.anonymous().call('signOut', { headers: { cookie, ...own } });
    expect(String(headers['set-cookie'])).toContain('__Host-sid=;');
    expect(await statusOf(id)).toBe(401);
  });

  it('is over after twelve hours of rest and after seven days of work', async () => {
    const [resting, working] = [await start(), await start()];
    const ago = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString();
    await app.get(WriteGate).tx(async () => {
      const sessions = app.get(Sessions);
      await sessions.touch(fingerprintOf(resting), ago(12 * 3600 + 1));
      const row = await sessions.byIdHash(fingerprintOf(working));
      await sessions.remove(fingerprintOf(working));
      await sessions.insert({ ...row!, expiresAt: ago(1), lastSeenAt: ago(0) });
    });
    expect([await statusOf(resting), await statusOf(working)]).toEqual([401, 401]);
  });

  it('follows its person at once: a new role counts, and a disabled person is out', async () => {
    const id = await start();
    const cookie = `__Host-sid=${id}`;
    const people = app.get(People);
    const person = await people.byEmail(admin.email);
    const change = (row: Parameters<People['change']>[1]) =>
      app.get(WriteGate).tx(() => people.change(person!.id, row));
    const readAudit = () => app.anonymous().call('listAuditEvents', { headers: { cookie } });
    expect((await readAudit()).status).toBe(200);
    await change({ role: 'viewer' });
    expect((await readAudit()).status).toBe(403);
    await change({ role: 'admin', disabledAt: new Date().toISOString() });
    expect((await readAudit()).status).toBe(401);
    expect((await signIn()).problem.code).toBe('wrong-credentials');
    await change({ disabledAt: null });
  });

  it('cannot be used by another site', async () => {
    const cookie = `__Host-sid=${await start()}`;
    const create = (headers: Record<string, string>) =>
      app
        .anonymous()
        .call('createApiKey', { body: { name: 'x', scopes: ['evaluate'] }, headers: { cookie, ...headers } });
    const refused: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'null' },
      { origin: 'https://evil.example' },
      {},
    ];
    for (const headers of refused) expect((await create(headers)).problem.code).toBe('cross-site');
    for (const headers of [own, { origin: 'http://localhost:8080' }])
      expect((await create({ host: 'localhost:8080', ...headers })).status).toBe(201);
  });

  it('adds nothing to an API key that is sent beside it', async () => {
    const cookie = `__Host-sid=${await start()}`;
    const key = await app.withKey('evaluate');
    expect((await key.call('listAuditEvents', { headers: { cookie, ...own } })).status).toBe(403);
    const headers = { cookie, ...own, authorization: 'Bearer nonsense' };
    expect((await app.anonymous().call('listAuditEvents', { headers })).status).toBe(401);
  });

  it('is not to be had by guessing', async () => {
    const guess = () => signIn('a wrong guess', 'guessed@a.example');
    for (let times = 0; times < 10; times++) expect((await guess()).status).toBe(401);
    const { problem, headers } = await guess();
    expect(problem.code).toBe('too-many-requests');
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect((await signIn()).status).toBe(200);
  });
});
