import { createHash } from 'node:crypto';
import { canonicalJson, type Cuts } from '@tierwright/model';

/**
 * SHA-256, in hex, of what decides a version's answers: the content of its document (canonical JSON without positions),
 * its cuts, the versions it refers to and the engine.
 */
export function fingerprint(frozen: { content: string; cuts: Cuts; engineVersion: string }): string {
  const document: unknown = JSON.parse(frozen.content);
  const decisive = { document, cuts: frozen.cuts, references: [], engineVersion: frozen.engineVersion };
  return createHash('sha256').update(canonicalJson(decisive)).digest('hex');
}
