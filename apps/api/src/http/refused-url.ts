import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { bodyOfProblem } from './problem-body.js';
import { Problem } from './problem.js';

/** Answers a URL that cannot even be read: nothing is at such an address. */
export function refuseUrl(_error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const body = bodyOfProblem(new Problem('not-found'), request);
  reply.status(404).headers({
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'",
  });
  reply.send(JSON.stringify(body));
}
