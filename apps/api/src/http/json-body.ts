import { isUtf8 } from 'node:buffer';
import type { FastifyInstance } from 'fastify';
import { scanJson } from './json-scan.js';
import { Problem } from './problem.js';

/** Reads a JSON body: UTF-8, scanned for hostile shapes, then parsed. An empty body is `undefined`. */
export function parseJsonBody(bytes: Uint8Array): unknown {
  if (bytes.length === 0) return undefined;
  if (!isUtf8(bytes)) throw new Problem('malformed-json');
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  scanJson(text);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Problem('malformed-json');
  }
}

/** Makes `parseJsonBody` the only way a body that is no upload is read. */
export function registerJsonBody(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    try {
      done(null, parseJsonBody(body as Buffer));
    } catch (error) {
      done(error as Error);
    }
  });
}
