import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fastify, type FastifyInstance } from 'fastify';
import { registerStudio } from './studio-files.js';

describe('the built studio', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tierwright-studio-'));
  let server: FastifyInstance;
  beforeAll(async () => {
    mkdirSync(join(folder, 'dist/assets'), { recursive: true });
    writeFileSync(join(folder, 'dist/index.html'), '<title>studio</title>');
    writeFileSync(join(folder, 'dist/assets/main-1a2b3c.js'), 'export {};');
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    server = fastify();
    await registerStudio(server, join(folder, 'dist'));
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });
  const get = (url: string) => server.inject({ method: 'GET', url });

  it('is its page at every address a person may open', async () => {
    for (const url of ['/', '/models', '/models/oil-gas-routes/canvas?tab=1', '/customers/OG-00001']) {
      const { statusCode, headers, payload } = await get(url);
      expect([url, statusCode, payload]).toEqual([url, 200, '<title>studio</title>']);
      expect(headers['cache-control']).toContain('no-cache');
    }
  });

  it('has files that browsers keep', async () => {
    const { headers, payload } = await get('/assets/main-1a2b3c.js');
    expect(payload).toBe('export {};');
    expect(headers['content-type']).toContain('javascript');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('never stands in for an address of the API, a missing file, or a file outside', async () => {
    for (const url of [
      '/api/v1/nothing',
      '/API/v1',
      '//api/x',
      '/health/x',
      '/metrics',
      '/assets/gone.js',
      '/..%2fsecret.txt',
      '/%2e%2e/secret.txt',
    ]) {
      expect([url, (await get(url)).statusCode]).toEqual([url, 404]);
    }
  });
});
