import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Paths that are never pages of the studio. */
const reserved = /^\/+(api|health|metrics)(\/|$)/i;

/** Serves the built studio: its files, and its page for every other address a person may open. */
export async function registerStudio(server: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  const files = new Set(listFiles(folder));
  await server.register(fastifyStatic, { root: folder, serve: false });
  server.get('/*', (request, reply) => serve(request, reply, files));
}

function serve(request: FastifyRequest, reply: FastifyReply, files: ReadonlySet<string>): FastifyReply | undefined {
  const path = pathOf(request);
  if (reserved.test(path)) return void reply.callNotFound();
  const file = path.slice(1);
  if (files.has(file)) {
    // The build puts a hash of the content into these names.
    const lasting = file.startsWith('assets/');
    return reply.sendFile(file, lasting ? { maxAge: '365d', immutable: true } : { maxAge: 0 });
  }
  const isPage = !/\.[a-z0-9]+$/i.test(path);
  return isPage
    ? reply.header('Cache-Control', 'no-cache').sendFile('index.html', { cacheControl: false })
    : void reply.callNotFound();
}

function pathOf(request: FastifyRequest): string {
  const path = request.url.split('?')[0] ?? '/';
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
