import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import { GateBusy } from '@tierwright/persistence';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { bodyOfProblem } from './problem-body.js';
import { methodsAt } from './mounted-routes.js';
import { Problem } from './problem.js';

/** The one place where something thrown becomes an answer: `application/problem+json` with the request's id. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const problem = problemFrom(thrown, request);
    if (problem.status === 500) this.logger.error({ requestId: request.id, error: thrown });
    if (reply.sent) return;
    send(problem, request, reply);
  }
}

function send(problem: Problem, request: FastifyRequest, reply: FastifyReply): void {
  const { seconds } = problem.params;
  if (seconds !== undefined) reply.header('Retry-After', String(seconds));
  if (problem.problemCode === 'not-ready') reply.header('Retry-After', '1');
  if (problem.extra.allow !== undefined) reply.header('Allow', problem.extra.allow.join(', '));
  if (problem.problemCode === 'unauthorized') reply.header('WWW-Authenticate', 'Bearer');
  reply.status(problem.status).header('Content-Type', 'application/problem+json; charset=utf-8');
  reply.send(JSON.stringify(bodyOfProblem(problem, request)));
}

function problemFrom(thrown: unknown, request: FastifyRequest): Problem {
  if (thrown instanceof Problem) return thrown;
  if (thrown instanceof GateBusy) return new Problem('not-ready');
  const status = statusOf(thrown);
  if (status === 404) return nothingHere(request);
  if (status === 413) return tooLarge(request);
  if (status === 415) return new Problem('unsupported-media-type', { type: mediaTypeOf(request) });
  if (status === 503) return new Problem('not-ready');
  if (status >= 400 && status < 500) return new Problem('malformed-json');
  return new Problem('internal-error');
}

/** Fastify and Nest refuse some requests by themselves, before a handler runs. */
function statusOf(thrown: unknown): number {
  if (thrown instanceof HttpException) return thrown.getStatus();
  if (!(thrown instanceof Error) || !('statusCode' in thrown)) return 500;
  return typeof thrown.statusCode === 'number' ? thrown.statusCode : 500;
}

function nothingHere(request: FastifyRequest): Problem {
  const allow = methodsAt(request.url);
  return allow.length === 0 ? new Problem('not-found') : new Problem('method-not-allowed', {}, { allow });
}

function tooLarge(request: FastifyRequest): Problem {
  const limit = request.routeOptions.bodyLimit;
  return new Problem('body-too-large', { limit }, { limit });
}

const mediaTypeOf = (request: FastifyRequest) => (request.headers['content-type'] ?? 'none').slice(0, 100);
