import { expect, it } from '@jest/globals';
import { NOW, onEachDatabase } from '../testing/each-database.js';

onEachDatabase('People, their sessions and the keys', (database) => {
  const person = {
    id: 'p1',
    name: '李敏',
    email: 'Li.Min@Example.com',
    role: 'editor' as const,
    passwordHash: null,
    demo: true,
    disabledAt: null,
    createdAt: NOW,
  };

  it('are found however the e-mail is written', async () => {
    const { gate, repositories } = database().persistence;
    await gate.tx(() => repositories.people.insert(person));
    expect(await repositories.people.byEmail('LI.MIN@example.com')).toMatchObject({ id: 'p1', demo: true });
    await gate.tx(() => repositories.people.change('p1', { role: 'admin' }));
    expect(await repositories.people.byId('p1')).toMatchObject({ role: 'admin', passwordHash: null });
    expect(await repositories.people.count()).toBe(1);
    expect(await repositories.people.list()).toHaveLength(1);
  });

  it('are signed in until their session is removed or has run out', async () => {
    const { gate, repositories } = database().persistence;
    const session = {
      idHash: 's1',
      personId: 'p1',
      createdAt: NOW,
      lastSeenAt: NOW,
      expiresAt: '2026-12-01T00:00:00.000Z',
    };
    await gate.tx(() => repositories.sessions.insert(session));
    await gate.tx(() => repositories.sessions.insert({ ...session, idHash: 's2' }));
    await gate.tx(() => repositories.sessions.touch('s1', '2026-11-30T09:00:00.000Z'));
    expect(await repositories.sessions.byIdHash('s1')).toMatchObject({ lastSeenAt: '2026-11-30T09:00:00.000Z' });
    await gate.tx(() => repositories.sessions.remove('s2'));
    expect(await repositories.sessions.byIdHash('s2')).toBeNull();
    await gate.tx(() => repositories.sessions.removeExpired('2026-12-02T00:00:00.000Z'));
    expect(await repositories.sessions.byIdHash('s1')).toBeNull();
    await gate.tx(() => repositories.sessions.insert(session));
    await gate.tx(() => repositories.sessions.removeOfPerson('p1'));
    expect(await repositories.sessions.byIdHash('s1')).toBeNull();
  });

  it('are known by the hash of a key, which leaves the list when it is revoked', async () => {
    const { gate, repositories } = database().persistence;
    const key = {
      id: 'k1',
      name: 'ERP',
      hint: 'tsk_…ab',
      secretHash: 'hash',
      scopes: ['evaluate', 'customers:read'],
      createdAt: NOW,
      createdBy: 'p1',
      lastUsedAt: null,
      revokedAt: null,
    };
    await gate.tx(() => repositories.apiKeys.insert(key));
    await gate.tx(() => repositories.apiKeys.touch('k1', NOW));
    expect(await repositories.apiKeys.bySecretHash('hash')).toMatchObject({ ...key, lastUsedAt: NOW });
    expect(await repositories.apiKeys.list()).toHaveLength(1);
    await gate.tx(() => repositories.apiKeys.revoke('k1', NOW));
    expect(await repositories.apiKeys.list()).toEqual([]);
    expect((await repositories.apiKeys.byId('k1'))?.revokedAt).toBe(NOW);
  });
});
