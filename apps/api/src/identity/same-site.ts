import type { FastifyRequest } from 'fastify';
import type { Settings } from '../configuration/settings.js';
import { Problem } from '../http/problem.js';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses changes that another site makes a browser send (403 `cross-site`): by `Sec-Fetch-Site`, else by `Origin`,
 * and, when a browser's cookie comes with neither, too.
 */
export function refuseCrossSite(settings: Settings, request: FastifyRequest, hasCookie: boolean): void {
  if (safeMethods.has(request.method)) return;
  if (!isSameSite(settings, request, hasCookie)) throw new Problem('cross-site');
}

function isSameSite(settings: Settings, request: FastifyRequest, hasCookie: boolean): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin, host } = request.headers;
  if (origin === undefined) return !hasCookie;
  if (!URL.canParse(origin)) return false;
  const sent = new URL(origin);
  return settings.publicUrl === null ? sent.host === host : sent.origin === new URL(settings.publicUrl).origin;
}
