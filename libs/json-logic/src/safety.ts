import { pointerTo, type Finding, type FindingCode } from './finding.js';
import type { RuleLimits } from './limits.js';
import type { Profile } from './misuse.js';
import { isKnownOperator } from './operators/table.js';

const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** A step on the way to a part; written out as a pointer only when something is found there. */
interface Place {
  readonly above: Place | null;
  readonly key: string | number;
}

interface Part {
  readonly value: unknown;
  readonly place: Place | null;
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
  const report: Report = (code, place, params = {}) => findings.push({ code, pointer: pointerOf(place), params });
  const open: Part[] = [{ value: rule, place: null, depth: 1, path: false, quoted: false }];
  let nodes = 0;
  let characters = 0;
  for (let part = open.pop(); part; part = open.pop()) {
    nodes += 1;
    characters += lengthOf(part.value);
    if (part.depth > limits.depth) {
      report('rule-too-deep', part.place, { actual: part.depth, limit: limits.depth });
      return findings;
    }
    const inside = partsInside(part, profile, limits.nodes + 1, report);
    const actual = nodes + open.length + inside.length;
    if (actual > limits.nodes || characters > limits.characters) {
      const large =
        actual > limits.nodes ? { actual, limit: limits.nodes } : { actual: characters, limit: limits.characters };
      report('rule-too-large', part.place, large);
      return findings;
    }
    for (let at = inside.length - 1; at >= 0; at -= 1) open.push(inside[at] as Part);
  }
  return findings;
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' ? value.length : 0;
}

type Report = (code: FindingCode, place: Place | null, params?: Finding['params']) => void;

function pointerOf(place: Place | null): string {
  const keys: (string | number)[] = [];
  for (let at = place; at; at = at.above) keys.push(at.key);
  return keys.reduceRight<string>(pointerTo, '');
}

// Wide input is sliced before it is looked at: one part more than the limit is enough to refuse it.
function partsInside(part: Part, profile: Profile, widest: number, report: Report): Part[] {
  const { value, place, quoted } = part;
  if (typeof value === 'string') {
    const key = part.path ? value.split('.', 8).find((name) => forbidden.has(name)) : undefined;
    if (key) report('forbidden-key', place, { key });
    return [];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return listed(value, widest, { ...part, depth: part.depth + 1 });
  const keys = Object.keys(value).slice(0, widest);
  const isValue = quoted || (profile === 'full' && keys.length === 0);
  if (keys.length !== 1 && !isValue) report('many-operators', place);
  return keys.flatMap((key) => {
    const at: Place = { above: place, key };
    if (forbidden.has(key)) report('forbidden-key', at, { key });
    else if (keys.length === 1 && !quoted && !isKnownOperator(key))
      report('unknown-operator', at, { operator: key.slice(0, 64) });
    const argument: unknown = Object.getOwnPropertyDescriptor(value, key)?.value;
    const inside = {
      place: at,
      depth: part.depth + 1,
      path: key === 'var' && !quoted,
      quoted: quoted || (profile === 'full' && key === 'preserve'),
    };
    return Array.isArray(argument) ? listed(argument, widest, inside) : [{ ...inside, value: argument }];
  });
}

function listed(list: readonly unknown[], widest: number, inside: Omit<Part, 'value'>): Part[] {
  return list.slice(0, widest).map((value, at) => ({ ...inside, value, place: { above: inside.place, key: at } }));
}
