import { type CanActivate, type ExecutionContext, Injectable, Logger } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type Permission, permissions, type Route } from '@tierwright/contract';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { KeyRing } from '../api-keys/key-ring.js';
import { Settings } from '../configuration/settings.js';
import type { Actor } from '../http/actor.js';
import { ROUTE } from '../http/endpoint.js';
import { pointerTo } from '../http/contract-validation.pipe.js';
import { Problem } from '../http/problem.js';
import { refuseCrossSite } from './same-site.js';
import { readSessionCookie } from './session-cookie.js';
import { SessionKeeper } from './session-keeper.js';

/** Whether the caller's role or scopes hold a permission. */
export function holds(actor: Actor, permission: Permission): boolean {
  const { roles, scope } = permissions[permission];
  if (roles === 'anyone' || actor.kind === 'system') return true;
  if (actor.kind === 'key') return scope !== null && actor.scopes.includes(scope);
  return roles.some((role) => role === actor.role);
}

/** Stands before every handler and lets nobody through whom the contract does not name. */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly logger = new Logger(AccessGuard.name);

  constructor(
    private readonly reflector: Reflector,
    private readonly settings: Settings,
    private readonly keys: KeyRing,
    private readonly sessions: SessionKeeper,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const route = this.reflector.get<Route | undefined>(ROUTE, context.getHandler());
    if (route === undefined) throw new Error('a handler without a route of the contract serves nobody');
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    refuseStrayQuery(route, request);
    const caller = await this.callerOf(request, route);
    if (route.permission === 'public') return true;
    if (caller === null) throw new Problem('unauthorized');
    if (!holds(caller, route.permission)) throw this.refusal(caller, request);
    request.actor = caller;
    return true;
  }

  /** An API key speaks for the request even beside a cookie, so that a browser's session never adds to it. */
  private async callerOf(request: FastifyRequest, route: Route): Promise<Actor | null> {
    const { authorization } = request.headers;
    if (authorization !== undefined) return route.permission === 'public' ? null : this.keys.actorOf(authorization);
    const sessionId = readSessionCookie(this.settings, request);
    refuseCrossSite(this.settings, request, sessionId !== undefined);
    if (sessionId === undefined || route.permission === 'public') return null;
    const person = await this.sessions.personOf(sessionId);
    return person && { kind: 'person', id: person.id, name: person.name, role: person.role };
  }

  private refusal(caller: Actor, request: FastifyRequest): Problem {
    this.logger.warn({ event: 'refused', caller: caller.id, method: request.method, path: request.routeOptions.url });
    return new Problem('forbidden');
  }
}

/** A parameter nobody reads is a mistake, or a secret in the wrong place, whoever sent it. */
function refuseStrayQuery(route: Route, { query }: FastifyRequest): void {
  const known: object = route.query instanceof z.ZodObject ? route.query.shape : {};
  const stray = Object.keys(Object(query)).filter((name) => !Object.hasOwn(known, name));
  if (stray.length === 0) return;
  const detail = 'is not a known property';
  const errors = stray.map((name) => ({ pointer: pointerTo([name]), code: 'unknown-property', detail }));
  throw new Problem('invalid-query', {}, { errors });
}
