import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyInstance } from 'fastify';

const storage = new AsyncLocalStorage<string>();

/** The id of the request around the running code, or null outside of one (jobs, seeding). */
export const currentRequestId = (): string | null => storage.getStore() ?? null;

/** Lets what handlers call know the request they run in. */
export function registerRequestContext(server: FastifyInstance): void {
  server.addHook('preHandler', (request, _reply, done) => storage.run(request.id, done));
}
