import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from './problem.js';

/** The ETag of a draft's revision, `"r7"`. */
export const revisionTag = (revision: number): string => `"r${revision}"`;

/** Reads the revision that `If-Match` names. Absent → 428, anything but one draft ETag → 400. */
export function revisionOf(header: string | undefined): number {
  if (header === undefined) throw new Problem('precondition-required');
  const digits = /^"r(\d{1,15})"$/.exec(header.trim())?.[1];
  if (digits === undefined) throw new Problem('invalid-header', { header: 'If-Match' });
  return Number(digits);
}

/** The revision number the caller changed, from `If-Match: "r<revision>"`. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number =>
  revisionOf(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);
