import type { signin as zhCN } from '../zh-CN/signin.js';

/** Sign-in and first set-up. */
export const signin = {
  title: 'Sign in',
  promiseBefore: 'Before a grading rule changes, ',
  promiseAfter: 'see which customers change tier.',
  email: 'E-mail',
  emailHint: 'name@company.com',
  password: 'Password',
  submit: 'Sign in',
  ownAccount: 'Sign in with your own account',
  forgotten: 'Forgot it? Your administrator can reset it.',
  demoTitle: 'Enter with a demo account',
  demoNote: 'One click, no password',
  enter: 'Enter',
  entering: 'Entering…',
  editorDoes: 'Draws how customers are graded and sees who moves.',
  editorAlso: 'Also imports customers, keeps tiers and strategies',
  approverDoes: 'Compares two versions by rules and people, then publishes.',
  approverAlso: 'Does not edit drafts; reads effects, compares, publishes',
  adminDoes: 'Edits, imports and publishes everything.',
  adminAlso: 'Also keeps the API keys of everyone',
  viewerAsk: 'Only looking?',
  viewerEnter: 'Enter as a viewer (read-only)',
  onlyHere: 'Demo accounts exist on this computer only',
  onlyHereRest: ', never in production. All {count, number} customers are invented; the clock stands on {day}.',
  onlyHereOrders:
    ', never in production. The {count, number} customers come from public sample orders; the clock stands on {day}.',
  setupTitle: 'Make the first administrator',
  setupWhy: 'The link is from the console at start and works once.',
  setupName: 'Name',
  setupPassword: 'Password (8 characters or more)',
  setupSubmit: 'Create and sign in',
  setupNoToken: 'This address has no token. Open the whole link that was printed on the console at start.',
  setupUsed: 'The token is wrong or was used. Restart the service and open the new link on its console.',
  needsSetup:
    'Nobody can sign in yet. Open the one-time link printed on the console at start to make the first administrator.',
} satisfies Record<keyof typeof zhCN, string>;
