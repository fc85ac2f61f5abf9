import type { RuleLimits } from '../limits.js';

/**
 * Whether a value is deeper, has more parts or more characters than some limits.
 * INVARIANT: no recursion, and never more kept than the limit allows, so any input costs little.
 */
export function exceeds(value: unknown, { depth, nodes, characters }: RuleLimits): boolean {
  const open: unknown[] = [value];
  const depths: number[] = [1];
  let parts = 0;
  let text = 0;
  while (open.length > 0) {
    const part = open.pop();
    const inside = (depths.pop() as number) + 1;
    parts += 1;
    if (typeof part === 'string') text += part.length;
    if (typeof part === 'object' && part !== null) {
      const isList = Array.isArray(part);
      const items: readonly unknown[] = isList ? part : Object.values(part);
      if (!isList) for (const key of Object.keys(part)) text += key.length;
      if (parts + open.length + items.length > nodes || (inside > depth && items.length > 0)) return true;
      for (const item of items) {
        open.push(item);
        depths.push(inside);
      }
    }
    if (parts > nodes || text > characters) return true;
  }
  return depth < 1;
}
