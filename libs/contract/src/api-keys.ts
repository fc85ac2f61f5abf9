import { z } from 'zod';
import { Scope } from './access.js';
import { Instant, listOf } from './list.js';
import { route } from './route.js';

export const ApiKey = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    /** First and last characters, enough to recognise it. */
    hint: z.string(),
    scopes: z.array(Scope),
    createdAt: Instant,
    createdBy: z.string(),
    lastUsedAt: Instant.nullable(),
    /** Whether the one who asks may revoke it. */
    revocable: z.boolean(),
  })
  .meta({ id: 'ApiKey', description: 'A key of another system; its secret is not kept' });
export type ApiKey = z.infer<typeof ApiKey>;

export const listApiKeys = route({
  method: 'GET',
  path: '/api/v1/api-keys',
  permission: 'manage-keys',
  summary: 'API keys, newest first',
  response: listOf('ApiKeyList', ApiKey),
});

export const createApiKey = route({
  method: 'POST',
  path: '/api/v1/api-keys',
  permission: 'manage-keys',
  summary: 'Make a key; the secret is in this answer and nowhere else',
  body: z.strictObject({ name: z.string().trim().min(1).max(100), scopes: z.array(Scope).min(1).max(5) }),
  response: z
    .strictObject({ ...ApiKey.shape, secret: z.string() })
    .meta({ id: 'CreatedApiKey', description: 'The key with its secret, shown once' }),
  status: 201,
});

export const revokeApiKey = route({
  method: 'DELETE',
  path: '/api/v1/api-keys/:id',
  permission: 'manage-keys',
  summary: 'Revoke a key at once',
  status: 204,
  problems: ['not-found'],
});
