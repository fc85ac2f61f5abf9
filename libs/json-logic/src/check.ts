import type { Finding } from './finding.js';
import { ruleLimits, type RuleLimits } from './limits.js';
import { findUnsafe } from './safety.js';
import { parseCondition, type VariableTypes } from './parse.js';

/** How strictly a rule is judged; without types only its safety is. */
export interface CheckOptions {
  readonly types?: VariableTypes;
  readonly limits?: RuleLimits;
}

/**
 * Everything wrong with a condition, each with a JSON Pointer; never throws, whatever the value.
 * @example check({ constructor: 1 }) // [{ code: 'forbidden-key', pointer: '/constructor', … }]
 */
export function check(rule: unknown, { types, limits = ruleLimits }: CheckOptions = {}): readonly Finding[] {
  return types ? parseCondition(rule, types, limits).findings : findUnsafe(rule, limits);
}
