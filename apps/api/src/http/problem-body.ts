import type { ProblemBody } from '@tierwright/contract';
import type { FastifyRequest } from 'fastify';
import type { Problem } from './problem.js';

/** A problem as the answer to a request, after RFC 9457. */
export function bodyOfProblem(problem: Problem, request: FastifyRequest): ProblemBody {
  const { errors, current, limit, actual } = problem.extra;
  return {
    type: `/problems/${problem.problemCode}`,
    title: problem.problemCode.replaceAll('-', ' '),
    status: problem.status,
    code: problem.problemCode,
    detail: problem.message,
    instance: request.url.split('?')[0] ?? '/',
    requestId: request.id,
    ...(Object.keys(problem.params).length > 0 ? { params: problem.params } : {}),
    ...(limit === undefined ? {} : { limit }),
    ...(actual === undefined ? {} : { actual }),
    ...(errors === undefined ? {} : { errors: [...errors] }),
    ...(current === undefined ? {} : { current }),
  };
}
