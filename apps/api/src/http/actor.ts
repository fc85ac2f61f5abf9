import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Role, Scope } from '@tierwright/contract';
import type { FastifyRequest } from 'fastify';

/** Who calls: a signed-in person, the API key of another system, or the server itself (seeding, jobs). */
export type Actor =
  | { readonly kind: 'person'; readonly id: string; readonly name: string; readonly role: Role }
  | { readonly kind: 'key'; readonly id: string; readonly name: string; readonly scopes: readonly Scope[] }
  | { readonly kind: 'system'; readonly id: 'system'; readonly name: string };

/** The server acting by itself. */
export const systemActor: Actor = { kind: 'system', id: 'system', name: 'Tierwright' };

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the access guard; absent on public routes called by nobody. */
    actor?: Actor;
  }
}

/** The caller, set by the access guard. Only for routes that are not public. */
export const Actor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<FastifyRequest>();
  if (actor === undefined) throw new Error('a public route asked who calls');
  return actor;
});
