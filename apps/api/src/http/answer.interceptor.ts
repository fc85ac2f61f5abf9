import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { ENTITY_TAG } from './endpoint.js';
import { withinRequest } from './request-context.js';

type EntityTagOf = (answer: unknown) => string;

/** Runs each handler inside its request's context and gives tagged answers their ETag, or 304. */
@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const answer = withinRequest({ requestId: request.id, actor: request.actor ?? null }, () => next.handle());
    const tagOf = this.reflector.get<EntityTagOf | undefined>(ENTITY_TAG, context.getHandler());
    if (tagOf === undefined) return answer;
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return answer.pipe(map((body) => tagged(request, reply, body, tagOf(body))));
  }
}

function tagged(request: FastifyRequest, reply: FastifyReply, body: unknown, tag: string): unknown {
  reply.header('ETag', tag);
  if (request.method !== 'GET' || request.headers['if-none-match'] !== tag) return body;
  reply.status(304);
  return undefined;
}
