import { pointerTo, type Finding, type FindingCode } from './finding.js';
import type { RuleLimits } from './limits.js';
import type { Profile } from './misuse.js';
import { isKnownOperator } from './operators/table.js';

const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

interface Part {
  readonly value: unknown;
  readonly pointer: string;
  readonly depth: number;
  /** Whether the part is the argument of `var`, whose text is a path. */
  readonly path: boolean;
  /** Whether the part is inside `preserve`, where an object is a value. */
  readonly quoted: boolean;
}

/**
 * Finds what makes a rule unsafe to keep or to run, in any value whatever.
 * INVARIANT: no recursion and nothing kept beyond the limits, so depth and width of the input cost no memory.
 */
export function findUnsafe(rule: unknown, limits: RuleLimits, profile: Profile = 'portable'): Finding[] {
  const findings: Finding[] = [];
  const report = (code: FindingCode, pointer: string, params: Finding['params'] = {}) =>
    findings.push({ code, pointer, params });
  const open: Part[] = [{ value: rule, pointer: '', depth: 1, path: false, quoted: false }];
  let nodes = 0;
  let characters = 0;
  for (let part = open.pop(); part; part = open.pop()) {
    nodes += 1;
    characters += lengthOf(part.value);
    if (part.depth > limits.depth) {
      report('rule-too-deep', part.pointer, { actual: part.depth, limit: limits.depth });
      return findings;
    }
    const inside = partsInside(part, profile, limits.nodes + 1, report);
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

// Wide input is sliced before it is looked at: one part more than the limit is enough to refuse it.
function partsInside(part: Part, profile: Profile, widest: number, report: Report): Part[] {
  const { value, pointer, quoted } = part;
  if (typeof value === 'string') {
    const key = part.path ? value.split('.', 8).find((name) => forbidden.has(name)) : undefined;
    if (key) report('forbidden-key', pointer, { key });
    return [];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return listed(value, widest, { ...part, depth: part.depth + 1 });
  const keys = Object.keys(value).slice(0, widest);
  const isValue = quoted || (profile === 'full' && keys.length === 0);
  if (keys.length !== 1 && !isValue) report('many-operators', pointer);
  return keys.flatMap((key) => {
    const at = pointerTo(pointer, key);
    if (forbidden.has(key)) report('forbidden-key', at, { key });
    else if (keys.length === 1 && !quoted && !isKnownOperator(key))
      report('unknown-operator', at, { operator: key.slice(0, 64) });
    const argument: unknown = Object.getOwnPropertyDescriptor(value, key)?.value;
    const inside = {
      pointer: at,
      depth: part.depth + 1,
      path: key === 'var' && !quoted,
      quoted: quoted || (profile === 'full' && key === 'preserve'),
    };
    return Array.isArray(argument) ? listed(argument, widest, inside) : [{ ...inside, value: argument }];
  });
}

function listed(list: readonly unknown[], widest: number, inside: Omit<Part, 'value'>): Part[] {
  return list.slice(0, widest).map((value, at) => ({ ...inside, value, pointer: pointerTo(inside.pointer, at) }));
}
