import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type Route, routes } from '@tierwright/contract';
import { productVersion } from '../installation/product-version.js';
import { describeApi } from './document.js';
import { writtenDocument } from './write-document.js';

const committed = new URL('../../../../docs/openapi.json', import.meta.url);
const document = describeApi(productVersion);

describe('the OpenAPI document', () => {
  it('is the one that is committed; node tools/openapi.mjs writes it anew', () => {
    expect(readFileSync(committed, 'utf8')).toBe(writtenDocument(productVersion));
  });

  it('describes every schema that has a name', () => {
    const silent = Object.entries(document.components.schemas).filter(([, schema]) => !schema['description']);
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  it('has an operation with summary, permission and success for every route', () => {
    for (const [name, route] of Object.entries<Route>(routes)) {
      const path = route.path.replace(/:([a-zA-Z]+)/g, '{$1}');
      const operation = document.paths[path]?.[route.method.toLowerCase()];
      expect(operation).toMatchObject({
        operationId: name,
        summary: route.summary,
        'x-permission': route.permission,
        responses: { [String(route.status ?? 200)]: {} },
      });
    }
  });

  it('names only schemas it has', () => {
    const text = JSON.stringify(document);
    const names = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name) => !(name! in document.components.schemas))).toEqual([]);
    expect(text).not.toContain('$defs');
  });
});
