import type { FastifyInstance } from 'fastify';
import type { Settings } from '../configuration/settings.js';

const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  // The component library writes its theme into a style element.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join(';');

const onEveryAnswer = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/** Headers of every answer: only own scripts, no framing, no sniffing; answers of the API are never stored. */
export function registerSecurityHeaders(server: FastifyInstance, settings: Settings): void {
  const overHttps = settings.publicUrl?.startsWith('https:') === true;
  const hsts = overHttps ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {};
  const headers = { ...onEveryAnswer, ...hsts };
  server.addHook('onRequest', (request, reply, done) => {
    reply.headers(headers);
    reply.header('X-Request-Id', request.id);
    if (/^\/(api|health)\b/i.test(request.url)) reply.header('Cache-Control', 'no-store');
    done();
  });
}
