import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { bodyLimits } from '@tierwright/contract';
import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import type { Settings } from '../configuration/settings.js';
import { registerJsonBody } from './json-body.js';
import { refuseUrl } from './refused-url.js';
import { registerMediaTypes } from './media-types.js';
import { registerRouteLimits } from './mounted-routes.js';
import { registerRequestContext } from './request-context.js';
import { registerSecurityHeaders } from './security-headers.js';
import { registerStudio } from './studio-files.js';

const requestIdShape = /^[A-Za-z0-9._-]{8,64}$/;

/** Options of the server: time-outs, limits, ids of requests. */
export const serverOptions = (settings: Settings): FastifyServerOptions => ({
  bodyLimit: bodyLimits.default,
  requestTimeout: 120_000,
  keepAliveTimeout: 65_000,
  trustProxy: settings.trustedProxies.length > 0 ? [...settings.trustedProxies] : false,
  // The scan of the body has refused what these would look for.
  onProtoPoisoning: 'ignore',
  onConstructorPoisoning: 'ignore',
  frameworkErrors: refuseUrl,
  routerOptions: { maxParamLength: 300 },
  genReqId: ({ headers }) => {
    const given = headers['x-request-id'];
    return typeof given === 'string' && requestIdShape.test(given) ? given : randomUUID();
  },
});

/** Puts everything on the server that stands before the handlers. Must run before the routes are mounted. */
export async function prepareServer(server: FastifyInstance, settings: Settings, studio: string): Promise<void> {
  registerJsonBody(server);
  registerRouteLimits(server);
  registerMediaTypes(server);
  registerRequestContext(server);
  registerSecurityHeaders(server, settings);
  await server.register(cookie);
  await server.register(compress, { threshold: 2048, encodings: ['br', 'gzip'] });
  await server.register(multipart, { limits: { files: 1, fields: 0, fileSize: bodyLimits.upload } });
  await registerStudio(server, studio);
}
