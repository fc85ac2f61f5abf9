import type { ServerResponse } from 'node:http';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

/** Aborted once the caller hangs up before the answer was sent. */
export function hangUpOf(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  // The request's own close event comes as soon as its body was read, so the response is watched.
  response.once('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  return gone.signal;
}

/** Tells a handler when nobody waits for its answer any more. */
export const Asker = createParamDecorator((_: unknown, context: ExecutionContext): AbortSignal =>
  hangUpOf(context.switchToHttp().getResponse<FastifyReply>().raw),
);
