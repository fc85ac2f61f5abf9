import type { publish as zhCN } from '../zh-CN/publish.js';

/** The dialog that publishes a draft. */
export const publish = {
  title: 'Publish v{n}',
  whatHappens: 'Once published',
  gradingMoved: '{n} customers change tier',
  gradingNobody: 'No customer changes tier',
  gradingFirst: 'All {n} customers are graded by this version',
  regrade: 'All customers are then re-graded by v{n}; the customer list shows the progress',
  callers: 'Callers get v{n} from then on; older versions can still be asked for',
  strategyVisits: '{n} visits a month',
  strategyHours: '{n} hours a week',
  strategyRevert: 'Older versions are kept and can be restored as the draft at any time',
  referee: 'Before that, an independent engine checks every customer; one difference stops the publish',
  note: 'Note',
  noteHint: 'Why this change? It is kept with the version.',
  noteNeeded: 'Please write a sentence.',
  cancel: 'Cancel',
  publishing: 'Checking and publishing…',
  published: 'v{n} is published',
  publishedVerified: 'Verified on {n} customers',
  notPublished: 'Not published',
  staleHelp: '{who} edited the draft at {when}. Close this, look at the new draft, then publish.',
  conflictHelp: 'Someone has just published another version. Close this and compare again.',
  errorsHelp: 'Mend these on the canvas first:',
  refereeHelp: 'Nothing was published and no tier has changed.',
} satisfies Record<keyof typeof zhCN, string>;
