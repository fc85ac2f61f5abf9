import type { LoweredValue } from './operators/operator.js';
import type { Rule } from './value.js';

/** All of some plain rules; constant parts fall away. */
export function allRules(rules: readonly Rule[]): Rule {
  if (rules.includes(false)) return false;
  const open = rules.filter((rule) => rule !== true);
  return open.length === 0 ? true : open.length === 1 ? (open[0] as Rule) : { and: open };
}

/** Any of some plain rules; constant parts fall away. */
export function anyRule(rules: readonly Rule[]): Rule {
  if (rules.includes(true)) return true;
  const open = rules.filter((rule) => rule !== false);
  return open.length === 0 ? false : open.length === 1 ? (open[0] as Rule) : { or: open };
}

/** Whether a variable has a value: absent, null and "" have none. */
export const isPresent = (name: string): Rule => ({ '!': [{ missing: [name] }] });

/** A variable as a plain value. */
export const plainVariable = (name: string): LoweredValue => ({ value: { var: name }, known: isPresent(name) });

const largest = 1.7976931348623157e308;

/** Whether a plain number is finite; NaN fails every comparison. */
export const isFiniteRule = (value: Rule): Rule => ({ '<=': [-largest, value, largest] });

/** How many parts a plain rule has, counted to `limit` at most. */
export function sizeOf(rule: Rule, limit: number): number {
  let size = 0;
  const open: Rule[] = [rule];
  for (let part = open.pop(); part !== undefined && size <= limit; part = open.pop()) {
    size += 1;
    if (typeof part === 'object' && part !== null) open.push(...Object.values(part as Record<string, Rule>));
  }
  return size;
}
