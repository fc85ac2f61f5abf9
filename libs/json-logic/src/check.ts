import type { Finding } from './finding.js';
import { ruleLimits, type RuleLimits } from './limits.js';
import { findMisused, type Profile } from './misuse.js';
import { findUnsafe } from './safety.js';
import { parseCondition } from './parse.js';
import type { VariableTypes } from './value.js';

/** How strictly a rule is judged. */
export interface CheckOptions {
  /** `portable`: what every engine, database and export answers alike. The default with `types`, else `full`. */
  readonly profile?: Profile;
  /** The facts a condition of the portable profile may read; without them no type is judged. */
  readonly types?: VariableTypes;
  readonly limits?: RuleLimits;
}

/**
 * Everything wrong with a rule, each with a JSON Pointer; never throws, whatever the value.
 * @example check({ constructor: 1 }) // [{ code: 'forbidden-key', pointer: '/constructor', … }]
 */
export function check(
  rule: unknown,
  { types, limits = ruleLimits, profile = types ? 'portable' : 'full' }: CheckOptions = {},
): readonly Finding[] {
  if (types && profile === 'portable') return parseCondition(rule, types, limits).findings;
  const unsafe = findUnsafe(rule, limits, profile);
  return unsafe.length > 0 ? unsafe : findMisused(rule, profile);
}
