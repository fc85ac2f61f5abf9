import type { Expression } from './expression.js';

/** The names of the variables an expression reads, each once, in reading order. */
export function variablesOf(expression: Expression): string[] {
  const names = new Set<string>();
  const open: Expression[] = [expression];
  for (let part = open.pop(); part; part = open.pop()) {
    if (part.kind === 'variable') names.add(part.name);
    if (part.kind === 'operation') open.push(...[...part.args].reverse());
  }
  return [...names];
}
