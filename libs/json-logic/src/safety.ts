import { pointerTo, type Finding, type FindingCode } from './finding.js';
import type { RuleLimits } from './limits.js';
import { isKnownOperator } from './operators/table.js';

const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

interface Part {
  readonly value: unknown;
  readonly pointer: string;
  readonly depth: number;
  /** Whether the part is the argument of `var`, whose text is a path. */
  readonly path: boolean;
}

/**
 * Finds what makes a rule unsafe to keep or to run, in any value whatever.
 * INVARIANT: no recursion and nothing kept beyond the limits, so depth and width of the input cost no memory.
 */
export function findUnsafe(rule: unknown, limits: RuleLimits): Finding[] {
  const findings: Finding[] = [];
  const report = (code: FindingCode, pointer: string, params: Finding['params'] = {}) =>
    findings.push({ code, pointer, params });
  const open: Part[] = [{ value: rule, pointer: '', depth: 1, path: false }];
  let nodes = 0;
  let characters = 0;
  for (let part = open.pop(); part; part = open.pop()) {
    nodes += 1;
    characters += lengthOf(part.value);
    if (part.depth > limits.depth) {
      report('rule-too-deep', part.pointer, { actual: part.depth, limit: limits.depth });
      return findings;
    }
    const inside = partsInside(part, report);
    const actual = nodes + open.length + inside.length;
    if (actual > limits.nodes || characters > limits.characters) {
      const large =
        actual > limits.nodes ? { actual, limit: limits.nodes } : { actual: characters, limit: limits.characters };
      report('rule-too-large', part.pointer, large);
      return findings;
    }
    for (let at = inside.length - 1; at >= 0; at -= 1) open.push(inside[at] as Part);
  }
  return findings;
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' ? value.length : 0;
}

type Report = (code: FindingCode, pointer: string, params?: Finding['params']) => void;

// Wide input is sliced before it is looked at: one part more than any limit is enough to refuse it.
const widest = 10_000;

function partsInside(part: Part, report: Report): Part[] {
  const { value, pointer } = part;
  if (typeof value === 'string') {
    const key = part.path ? value.split('.', 8).find((name) => forbidden.has(name)) : undefined;
    if (key) report('forbidden-key', pointer, { key });
    return [];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return listed(value, pointer, part.depth + 1, part.path);
  const keys = Object.keys(value).slice(0, widest);
  if (keys.length !== 1) report('many-operators', pointer);
  return keys.flatMap((key) => {
    const at = pointerTo(pointer, key);
    if (forbidden.has(key)) report('forbidden-key', at, { key });
    else if (keys.length === 1 && !isKnownOperator(key)) report('unknown-operator', at, { operator: key.slice(0, 64) });
    const argument: unknown = Object.getOwnPropertyDescriptor(value, key)?.value;
    if (Array.isArray(argument)) return listed(argument, at, part.depth + 1, key === 'var');
    return [{ value: argument, pointer: at, depth: part.depth + 1, path: key === 'var' }];
  });
}

function listed(list: readonly unknown[], pointer: string, depth: number, path: boolean): Part[] {
  return list.slice(0, widest).map((value, at) => ({ value, pointer: pointerTo(pointer, at), depth, path }));
}
