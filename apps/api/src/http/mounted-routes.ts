import { bodyLimits, type Route, routes } from '@tierwright/contract';
import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The contract's route that Fastify serves here. */
    contract?: Route;
  }
}

const contractRoutes: readonly Route[] = Object.values(routes);

const patterns = contractRoutes.map((route) => ({
  method: route.method,
  pattern: new RegExp(`^${route.path.replace(/:[a-zA-Z]+/g, '[^/]+')}$`),
}));

/** Methods the contract has at a URL; empty when there is nothing. */
export function methodsAt(url: string): string[] {
  const path = url.split('?')[0] ?? '';
  return patterns.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
}

/** Gives each mounted route the body limit of the contract, whatever mounted it. */
export function registerRouteLimits(server: FastifyInstance): void {
  server.addHook('onRoute', (options) => {
    const contract = contractRoutes.find((route) => route.path === options.url && route.method === options.method);
    if (contract === undefined) return;
    options.bodyLimit = contract.bodyLimit ?? bodyLimits.default;
    options.config = { ...options.config, contract };
  });
}
