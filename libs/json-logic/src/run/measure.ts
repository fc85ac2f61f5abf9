import type { RuleLimits } from '../limits.js';

/**
 * Whether a value is deeper, has more parts or more characters than some limits.
 * INVARIANT: no recursion, and never more kept than the limit allows, so any input costs little.
 */
export function exceeds(value: unknown, { depth, nodes, characters }: RuleLimits): boolean {
  let level: unknown[] = [value];
  let parts = 0;
  let text = 0;
  for (let at = 1; level.length > 0; at += 1) {
    const next: unknown[] = [];
    if (at > depth) return true;
    for (const part of level) {
      parts += 1;
      if (typeof part === 'string') text += part.length;
      if (typeof part === 'object' && part !== null) {
        if (Array.isArray(part) && parts + next.length + part.length > nodes) return true;
        for (const key of Object.keys(part)) {
          if (!Array.isArray(part)) text += key.length;
          next.push((part as Readonly<Record<string, unknown>>)[key]);
        }
      }
      if (parts + next.length > nodes || text > characters) return true;
    }
    level = next;
  }
  return false;
}
