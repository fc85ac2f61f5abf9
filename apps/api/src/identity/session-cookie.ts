import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Settings } from '../configuration/settings.js';

/** Longest life of a session, in seconds: seven days. */
export const sessionLifetime = 7 * 24 * 3600;

const isLocal = (request: FastifyRequest) => /^localhost(:\d+)?$/.test(request.headers.host ?? '');

/** Browsers keep `__Host-` cookies over https and on localhost; other plain http gets a cookie it can keep. */
function isSecure(settings: Settings, request: FastifyRequest): boolean {
  return settings.production || settings.publicUrl?.startsWith('https:') === true || isLocal(request);
}

const nameOf = (secure: boolean) => (secure ? '__Host-sid' : 'sid');

/** The session id the browser sent, if any. */
export function readSessionCookie(settings: Settings, request: FastifyRequest): string | undefined {
  return request.cookies[nameOf(isSecure(settings, request))];
}

/** Gives the browser its session id. */
export function setSessionCookie(settings: Settings, request: FastifyRequest, reply: FastifyReply, id: string): void {
  const secure = isSecure(settings, request);
  reply.setCookie(nameOf(secure), id, { ...attributes(secure), maxAge: sessionLifetime });
}

/** Makes the browser forget its session id. */
export function clearSessionCookie(settings: Settings, request: FastifyRequest, reply: FastifyReply): void {
  const secure = isSecure(settings, request);
  reply.clearCookie(nameOf(secure), attributes(secure));
}

const attributes = (secure: boolean) => ({ path: '/', httpOnly: true, sameSite: 'strict' as const, secure });
