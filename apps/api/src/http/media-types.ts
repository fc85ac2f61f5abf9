import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from './problem.js';

const isMultipart = (request: FastifyRequest) => /^multipart\/form-data\b/i.test(request.headers['content-type'] ?? '');

/** Uploads are taken only by routes that expect a file, and those take nothing else (415). */
export function registerMediaTypes(server: FastifyInstance): void {
  server.addHook('preParsing', (request, _reply, payload, done) => {
    const route = request.routeOptions.config.contract;
    const expectsFile = route?.accepts === 'file';
    const sendsBody = route?.method === 'POST' || route?.method === 'PUT';
    if (!sendsBody || expectsFile === isMultipart(request)) {
      done(null, payload);
      return;
    }
    const type = (request.headers['content-type'] ?? 'none').slice(0, 100);
    done(new Problem('unsupported-media-type', { type }));
  });
}
