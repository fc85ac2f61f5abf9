import type { VersionSummary } from '@tierwright/contract';
import type { VersionHead } from '@tierwright/persistence';

/** A version as lists show it. */
export const summaryOf = (head: VersionHead, live: boolean): VersionSummary => ({
  number: head.number,
  hash: head.hash,
  note: head.note,
  live,
  publishedAt: head.publishedAt,
  publishedBy: head.publishedBy,
  moved: head.moved,
  verified: head.verified,
});
