import { AsyncLocalStorage } from 'node:async_hooks';
import type { Actor } from './actor.js';

/** What code below the controllers may know of the request it runs in. */
export interface RequestFacts {
  readonly requestId: string;
  readonly actor: Actor | null;
}

const storage = new AsyncLocalStorage<RequestFacts>();

/** The request around the running code, or null outside of one (jobs, seeding). */
export const currentRequest = (): RequestFacts | null => storage.getStore() ?? null;

/** Runs code as part of a request. */
export const withinRequest = <T>(request: RequestFacts, run: () => T): T => storage.run(request, run);
