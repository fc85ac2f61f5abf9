import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Permission, permissions, Role, type Route, routes, Scope } from '@tierwright/contract';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { HttpAdapterHost } from '@nestjs/core';
import type { Caller } from '../testing/caller.js';
import { startTestApp, type TestApp } from '../testing/test-app.js';

let app: TestApp;
const callers = new Map<string, Caller>();

beforeAll(async () => {
  app = await startTestApp();
  callers.set('anonymous', app.anonymous());
  for (const role of Role.options) callers.set(role, await app.as(role));
  for (const scope of Scope.options) callers.set(`key ${scope}`, await app.withKey(scope));
});
afterAll(() => app.close());

const every = Object.entries<Route>(routes);

/** Read from the contract's table, not from the guard. */
function mayCall(caller: string, permission: Permission): boolean {
  const { roles, scope } = permissions[permission];
  if (roles === 'anyone') return true;
  return caller.startsWith('key ') ? scope === caller.slice(4) : roles.some((role) => role === caller);
}

const request = (route: Route, path = route.path) => ({
  method: route.method,
  url: path.replace(/:number/g, '1').replace(/:[a-z]+/gi, 'none'),
  ...(route.body === undefined ? {} : { headers: { 'content-type': 'application/json' }, payload: '{}' }),
  ...(route.accepts === 'file' ? upload : {}),
});

const upload = {
  headers: { 'content-type': 'multipart/form-data; boundary=b' },
  payload: '--b\r\nContent-Disposition: form-data; name="other"; filename="a.csv"\r\n\r\n\r\n--b--\r\n',
};

describe('every route of the contract', () => {
  it.each(every)('%s is mounted', (_name, route) => {
    const adapter = app.get(HttpAdapterHost).httpAdapter as FastifyAdapter;
    expect(adapter.getInstance().hasRoute({ method: route.method, url: route.path })).toBe(true);
  });

  it.each(every)('%s lets in those its permission names and nobody else', async (name, route) => {
    for (const [who, caller] of callers) {
      if (name === 'signOut' && who !== 'anonymous') continue;
      const { statusCode } = await caller.send(request(route));
      const refused = who === 'anonymous' ? 401 : 403;
      const outcome = [401, 403].includes(statusCode) ? statusCode : 'in';
      expect([name, who, outcome]).toEqual([name, who, mayCall(who, route.permission) ? 'in' : refused]);
    }
  });

  it.each(every)('%s is not reached by another spelling of its path', async (_name, route) => {
    const { path } = route;
    for (const odd of [`/${path}`, `${path}/`, path.toUpperCase(), `${path};a=b`, `${path}/%2e%2e/`]) {
      const { statusCode, headers } = await app.anonymous().send(request(route, odd));
      const isAnswer = statusCode < 300 && String(headers['content-type']).includes('json');
      expect([odd, isAnswer]).toEqual([odd, false]);
    }
  });

  it.each(every)('%s answers with the headers that protect', async (_name, route) => {
    const { headers } = await app.anonymous().send(request(route));
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers['x-request-id']).toMatch(/^[\w.-]{8,64}$/);
  });
});

describe('every route that takes JSON', () => {
  const taking = every.filter(([, route]) => route.body !== undefined);
  const post = (route: Route, type: string, payload: string) =>
    callers.get('admin')!.send({ ...request(route), headers: { 'content-type': type }, payload });

  it.each(taking)('%s refuses a name that reaches a prototype and stays unharmed', async (_name, route) => {
    const response = await post(route, 'application/json', '{"__proto__":{"polluted":1}}');
    expect(response.statusCode).toBe(422);
    expect(response.json()).toMatchObject({ code: 'forbidden-key', errors: [{ pointer: '/__proto__' }] });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it.each(taking)('%s takes no other content type', async (_name, route) => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/xml',
      upload.headers['content-type'],
    ]) {
      expect((await post(route, type, 'a=1')).statusCode).toBe(415);
    }
  });

  it.each(taking)('%s refuses a property it does not know', async (_name, route) => {
    const headers = { 'content-type': 'application/json', 'if-match': '"r1"' };
    const response = await callers.get('admin')!.send({ ...request(route), headers, payload: '{"createdBy":"me"}' });
    if (response.statusCode !== 403) expect(response.statusCode).toBe(422);
  });
});
