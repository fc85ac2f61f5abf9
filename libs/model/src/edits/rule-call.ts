/** The operator of a rule with its arguments; null for a literal, a list and an object that is no rule. */
export function ruleCall(rule: unknown): [string, readonly unknown[]] | null {
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) return null;
  const entries = Object.entries(rule);
  const [entry] = entries;
  if (!entry || entries.length !== 1) return null;
  return [entry[0], Array.isArray(entry[1]) ? entry[1] : [entry[1]]];
}

/** The name a rule reads when it is nothing but a variable. */
export function variableIn(rule: unknown): string | null {
  const call = ruleCall(rule);
  const [name] = call?.[1] ?? [];
  return call?.[0] === 'var' && call[1].length === 1 && typeof name === 'string' ? name : null;
}
