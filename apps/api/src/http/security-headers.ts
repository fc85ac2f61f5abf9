import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { Settings } from '../configuration/settings.js';

/** Headers of every answer: only own scripts, no framing, no sniffing; answers of the API are never stored. */
export async function registerSecurityHeaders(server: FastifyInstance, settings: Settings): Promise<void> {
  const overHttps = settings.publicUrl?.startsWith('https:') === true;
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // The component library writes its theme into a style element.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    hsts: overHttps ? { maxAge: 365 * 24 * 3600 } : false,
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
  });
  server.addHook('onRequest', (request, reply, done) => {
    reply.header('X-Request-Id', request.id);
    if (/^\/(api|health)\b/i.test(request.url)) reply.header('Cache-Control', 'no-store');
    done();
  });
}
