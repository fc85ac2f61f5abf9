import type { Rule } from '@tierwright/json-logic';

/** The same rule reading some of its names behind a prefix; texts that are no names stay as they are. */
export function withPrefix(rule: Rule, names: ReadonlySet<string>, prefix: string): Rule {
  const renamed = (name: Rule): Rule => (typeof name === 'string' && names.has(name) ? `${prefix}${name}` : name);
  const visit = (part: Rule): Rule => {
    if (typeof part !== 'object' || part === null) return part;
    if (Array.isArray(part)) return part.map(visit);
    const [operator, args] = Object.entries(part)[0] ?? [];
    if (operator === undefined || args === undefined) return part;
    const reads = operator === 'var' || operator === 'missing';
    if (!reads) return { [operator]: visit(args) };
    return { [operator]: Array.isArray(args) ? args.map(renamed) : renamed(args) };
  };
  return visit(rule);
}
