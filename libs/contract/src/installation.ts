import { z } from 'zod';
import { Role } from './access.js';
import { Day } from './list.js';
import { route } from './route.js';

export const DemoAccount = z
  .strictObject({ role: Role, name: z.string(), email: z.string() })
  .meta({ id: 'DemoAccount', description: 'An account of the demo, entered without a password on this computer only' });

export const Installation = z
  .strictObject({
    version: z.string(),
    zone: z.string(),
    today: Day,
    /** Whether today stands still, as with demo data. */
    fixedClock: z.boolean(),
    demo: z.strictObject({ dataset: z.enum(['oil-gas', 'superstore']), customers: z.int() }).nullable(),
    accounts: z.array(DemoAccount),
    /** No one can sign in yet: the setup link from the console makes the first admin. */
    needsSetup: z.boolean(),
    customers: z.int(),
  })
  .meta({ id: 'Installation', description: 'What the sign-in page and the top bar need to know' });
export type Installation = z.infer<typeof Installation>;

export const readInstallation = route({
  method: 'GET',
  path: '/api/v1/installation',
  permission: 'public',
  summary: 'What this installation is',
  response: Installation,
});

export const removeDemoData = route({
  method: 'DELETE',
  path: '/api/v1/demo-data',
  permission: 'write-customers',
  summary:
    'Start empty: removes the demo customers, their orders and decisions; models and strategies stay as drafts of yours to keep',
  status: 204,
});
