import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';

/** Gives the answers of a route their ETag, or 304. Only on routes that have one: it costs every request it stands before. */
@Injectable()
export class EntityTagInterceptor<Answer> implements NestInterceptor<Answer, Answer | undefined> {
  constructor(private readonly tagOf: (answer: Answer) => string) {}

  intercept(context: ExecutionContext, next: CallHandler<Answer>): Observable<Answer | undefined> {
    const http = context.switchToHttp();
    return next
      .handle()
      .pipe(
        map((body) =>
          tagged(http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>(), body, this.tagOf(body)),
        ),
      );
  }
}

function tagged<Answer>(request: FastifyRequest, reply: FastifyReply, body: Answer, tag: string): Answer | undefined {
  reply.header('ETag', tag);
  if (request.method !== 'GET' || request.headers['if-none-match'] !== tag) return body;
  reply.status(304);
  return undefined;
}
