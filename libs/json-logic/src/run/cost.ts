/** How many steps evaluating a rule once takes at most, iterators aside: its operators and literals. */
export function costOfRule(rule: unknown): number {
  let cost = 0;
  const open: unknown[] = [rule];
  while (open.length > 0) {
    const part = open.pop();
    cost += 1;
    if (typeof part === 'object' && part !== null) for (const inside of Object.values(part)) open.push(inside);
  }
  return cost;
}
