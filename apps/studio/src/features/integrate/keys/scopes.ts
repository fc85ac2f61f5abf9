import type { Role, Scope } from '@tierwright/contract';

/** The scopes a person may give: editors those that grade and read customers, administrators any. */
export const scopesFor = (role: Role): readonly Scope[] =>
  role === 'admin'
    ? ['evaluate', 'customers:read', 'customers:write', 'decisions:read', 'versions:read']
    : ['evaluate', 'customers:read'];

/** The text of each scope. */
export const scopeTexts = {
  evaluate: 'scopeEvaluate',
  'customers:read': 'scopeCustomersRead',
  'customers:write': 'scopeCustomersWrite',
  'decisions:read': 'scopeDecisionsRead',
  'versions:read': 'scopeVersionsRead',
} as const satisfies Record<Scope, string>;
