import { createHash } from 'node:crypto';
import { canonicalJson, type Cuts } from '@tierwright/model';
import type { VersionReference } from '@tierwright/persistence';

/**
 * SHA-256, in hex, of what decides a version's answers: the content of its document (canonical JSON without positions),
 * its cuts, the versions it refers to and the engine.
 */
export function fingerprint(frozen: {
  content: string;
  cuts: Cuts;
  references?: readonly VersionReference[];
  engineVersion: string;
}): string {
  const { content, cuts, references = [], engineVersion } = frozen;
  const document: unknown = JSON.parse(content);
  const decisive = { document, cuts, references, engineVersion };
  return createHash('sha256').update(canonicalJson(decisive)).digest('hex');
}
