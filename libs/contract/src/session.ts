import { z } from 'zod';
import { Role } from './access.js';
import { route } from './route.js';

export const Person = z
  .strictObject({ id: z.string(), name: z.string(), email: z.string(), role: Role })
  .meta({ id: 'Person', description: 'Someone who can sign in' });
export type Person = z.infer<typeof Person>;

export const Session = z.strictObject({ person: Person }).meta({ id: 'Session', description: 'Who is signed in' });
export type Session = z.infer<typeof Session>;

const Password = z.string().min(8).max(256);

export const readSession = route({
  method: 'GET',
  path: '/api/v1/session',
  permission: 'signed-in',
  summary: 'Who is signed in',
  response: Session,
});

export const signIn = route({
  method: 'POST',
  path: '/api/v1/session',
  permission: 'public',
  summary: 'Sign in; sets the session cookie',
  body: z.strictObject({ email: z.string().max(200), password: z.string().max(256) }),
  response: Session,
  problems: ['wrong-credentials', 'too-many-requests'],
});

export const signInToDemo = route({
  method: 'POST',
  path: '/api/v1/session/demo',
  permission: 'public',
  summary: 'Sign in to a demo account; only outside production and on loopback',
  body: z.strictObject({ role: Role }),
  response: Session,
  problems: ['not-found'],
});

export const signOut = route({
  method: 'DELETE',
  path: '/api/v1/session',
  permission: 'public',
  summary: 'End the session',
  status: 204,
});

export const setUp = route({
  method: 'POST',
  path: '/api/v1/setup',
  permission: 'public',
  summary: 'Make the first admin with the one-time token from the console',
  body: z.strictObject({
    token: z.string().max(200),
    name: z.string().min(1).max(100),
    email: z.email().max(200),
    password: Password,
  }),
  response: Session,
  status: 201,
  problems: ['not-found'],
});
