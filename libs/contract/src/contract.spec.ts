import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { permissions } from './access.js';
import * as contract from './index.js';
import { problemCatalogue } from './problem.js';
import type { Route } from './route.js';

const routes: [string, Route][] = Object.entries(contract.routes);

describe('the contract', () => {
  it('describes every schema that has an id', () => {
    const faces: unknown[] = Object.values(contract);
    const described = faces.filter((value): value is z.ZodType => value instanceof z.ZodType);
    const inRoutes = routes
      .flatMap(([, { body, response }]) => [body, response])
      .filter((schema) => schema !== undefined);
    const metas = [...described, ...inRoutes].map((schema) => z.globalRegistry.get(schema)).filter((meta) => meta?.id);
    expect(metas.filter((meta) => !meta?.description)).toEqual([]);
    expect(metas.length).toBeGreaterThan(30);
  });

  it('gives each method and path to one route', () => {
    const places = routes.map(([, { method, path }]) => `${method} ${path.replace(/:\w+/g, ':')}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('names an answer, a permission and only known problems on every route', () => {
    for (const [name, route] of routes) {
      expect([name, route.permission in permissions]).toEqual([name, true]);
      expect([name, route.status === 204 || route.produces !== undefined || route.response !== undefined]).toEqual([
        name,
        true,
      ]);
      for (const code of route.problems ?? []) expect([name, code in problemCatalogue]).toEqual([name, true]);
    }
  });

  it('asks for If-Match wherever a draft is written or published', () => {
    const writing = routes.filter(([, { method, path }]) => method !== 'GET' && /\/(draft|versions)$/.test(path));
    expect(writing.length).toBe(4);
    expect(writing.every(([, { ifMatch, problems }]) => ifMatch && problems?.includes('stale-revision'))).toBe(true);
  });

  it('keeps problem texts in lower case without a full stop', () => {
    for (const { en } of Object.values(problemCatalogue)) expect(en).toMatch(/^[a-z`{][^.]*$/);
  });
});
