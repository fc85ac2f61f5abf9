import { z } from 'zod';
import { Instant, listOf, pageQuery } from './list.js';
import { route } from './route.js';

export const readLiveness = route({
  method: 'GET',
  path: '/health/live',
  permission: 'public',
  summary: 'The process answers',
  response: z.strictObject({ status: z.literal('ok') }).meta({ id: 'Liveness', description: 'The process answers' }),
});

export const readReadiness = route({
  method: 'GET',
  path: '/health/ready',
  permission: 'public',
  summary: 'Evaluation can be served',
  response: z
    .strictObject({ status: z.literal('ready'), models: z.int() })
    .meta({ id: 'Readiness', description: 'Evaluation can be served; models that have a live version' }),
  problems: ['not-ready'],
});

export const AuditEvent = z
  .strictObject({
    id: z.string(),
    at: Instant,
    actor: z.string(),
    action: z.string(),
    subject: z.string(),
    detail: z.record(z.string(), z.unknown()),
    requestId: z.string(),
  })
  .meta({ id: 'AuditEvent', description: 'Who did what to what' });

export const listAuditEvents = route({
  method: 'GET',
  path: '/api/v1/audit-events',
  permission: 'read-audit',
  summary: 'The audit log, newest first',
  query: z.strictObject(pageQuery),
  response: listOf('AuditEventList', AuditEvent),
});
