import { anyRule, ruleLimits, type Rule } from '@tierwright/json-logic';
import type { JsonLogicExport } from './program.js';

/** A rule with its size and depth as if it were written out; parts that stand in many places are shared. */
interface Written {
  readonly rule: Rule;
  readonly nodes: number;
  readonly depth: number;
}

/**
 * The exported steps and a result that reads them as one rule, each step written out wherever it is used.
 * Null when that has more parts or levels than a stored rule may have.
 */
export function singleRule(steps: JsonLogicExport['steps'], result: Rule): Rule | null {
  const known = new Map<string, Written>();
  for (const { set, rule } of steps) known.set(set, writtenOut(rule, known));
  const { rule, nodes, depth } = writtenOut(result, known);
  return nodes <= ruleLimits.nodes && depth <= ruleLimits.depth ? rule : null;
}

function writtenOut(rule: Rule, known: ReadonlyMap<string, Written>): Written {
  if (typeof rule !== 'object' || rule === null) return { rule, nodes: 1, depth: 1 };
  if (isList(rule)) return around(rule.map((part) => writtenOut(part, known)));
  const [operator, argument] = Object.entries(rule)[0] as [string, Rule];
  if (operator === 'var' && typeof argument === 'string') return known.get(argument) ?? { rule, nodes: 2, depth: 2 };
  if (operator === 'missing' && isList(argument)) return missing(argument as readonly string[], known);
  const { rule: inner, nodes, depth } = writtenOut(argument, known);
  return { rule: { [operator]: inner }, nodes: nodes + 1, depth: depth + 1 };
}

/** A step has no name once it is written out, so its value is asked whether it is null. */
function missing(names: readonly string[], known: ReadonlyMap<string, Written>): Written {
  const facts = names.filter((name) => !known.has(name));
  const steps = names.flatMap((name) => known.get(name) ?? []);
  const tests = [
    ...(facts.length > 0 ? [{ rule: { missing: facts }, nodes: facts.length + 1, depth: 2 }] : []),
    ...steps.map(({ rule, nodes, depth }) => ({ rule: { '===': [rule, null] }, nodes: nodes + 2, depth: depth + 1 })),
  ];
  const { nodes, depth } = around(tests);
  return { rule: anyRule(tests.map(({ rule }) => rule)), nodes: nodes + 1, depth: depth + 1 };
}

const around = (parts: readonly Written[]) => ({
  rule: parts.map(({ rule }) => rule),
  nodes: parts.reduce((sum, { nodes }) => sum + nodes, 0),
  depth: Math.max(0, ...parts.map(({ depth }) => depth)),
});

const isList = (rule: Rule): rule is readonly Rule[] => Array.isArray(rule);
