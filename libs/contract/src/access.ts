import { z } from 'zod';

export const Role = z
  .enum(['viewer', 'editor', 'approver', 'admin'])
  .meta({ id: 'Role', description: 'Role of a person' });
export type Role = z.infer<typeof Role>;

export const Scope = z
  .enum(['evaluate', 'decisions:read', 'customers:write', 'customers:read', 'versions:read'])
  .meta({ id: 'Scope', description: 'What an API key may do' });
export type Scope = z.infer<typeof Scope>;

/** Who may call a route: people by role, API keys by scope. A route without an entry does not compile. */
export const permissions = {
  public: { roles: 'anyone', scope: null },
  'read-models': { roles: ['viewer', 'editor', 'approver', 'admin'], scope: 'versions:read' },
  'edit-models': { roles: ['editor', 'admin'], scope: null },
  /** The publish policy "editor publishes" lets editors in. */
  publish: { roles: ['editor', 'approver', 'admin'], scope: null },
  'preview-models': { roles: ['viewer', 'editor', 'approver', 'admin'], scope: null },
  evaluate: { roles: ['viewer', 'editor', 'approver', 'admin'], scope: 'evaluate' },
  'read-customers': { roles: ['viewer', 'editor', 'approver', 'admin'], scope: 'customers:read' },
  'write-customers': { roles: ['editor', 'admin'], scope: 'customers:write' },
  'read-decisions': { roles: ['viewer', 'editor', 'approver', 'admin'], scope: 'decisions:read' },
  /** Editors make and revoke keys of their own that can only evaluate and read customers; admins any. */
  'manage-keys': { roles: ['editor', 'admin'], scope: null },
  'read-audit': { roles: ['admin'], scope: null },
  'signed-in': { roles: ['viewer', 'editor', 'approver', 'admin'], scope: null },
} as const satisfies Record<string, { roles: 'anyone' | readonly Role[]; scope: Scope | null }>;

export type Permission = keyof typeof permissions;
