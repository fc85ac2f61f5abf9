import { pointerTo, type Finding } from './finding.js';
import { operators, portableOperators } from './operators/table.js';

/** What a rule of the full language is judged by, or one of the portable profile whose facts are not known. */
export type Profile = 'portable' | 'full';

interface Part {
  readonly rule: unknown;
  readonly pointer: string;
}

/**
 * Operators a profile does not have and arguments an operator can never take.
 * INVARIANT: the rule has been found safe, so it is finite and each object names one known operator.
 */
export function findMisused(rule: unknown, profile: Profile): Finding[] {
  const findings: Finding[] = [];
  const open: Part[] = [{ rule, pointer: '' }];
  for (let part = open.pop(); part; part = open.pop()) {
    const { inside, finding } = profile === 'full' ? judge(part) : judgePortable(part);
    if (finding) findings.push(finding);
    for (let at = inside.length - 1; at >= 0; at -= 1) open.push(inside[at] as Part);
  }
  return findings;
}

interface Judged {
  readonly inside: Part[];
  readonly finding?: Finding;
}

function judge({ rule, pointer }: Part): Judged {
  const [name, argument] = operationOf(rule);
  if (name === null) return { inside: listed(rule, pointer), ...(isJson(rule) ? {} : refusal('literal', pointer)) };
  const at = pointerTo(pointer, name);
  if (name === 'preserve') return { inside: [] };
  return { inside: argumentsOf(argument, at), ...(canTake(name, argument) ? {} : refusal(name, at)) };
}

function judgePortable({ rule, pointer }: Part): Judged {
  const [name, argument] = operationOf(rule);
  if (name === null) return { inside: listed(rule, pointer) };
  const at = pointerTo(pointer, name);
  const inside = argumentsOf(argument, at);
  if (name === 'var' || portableOperators.has(name)) return { inside };
  return { inside, finding: { code: 'not-portable', pointer: at, params: { operator: name } } };
}

function canTake(name: string, argument: unknown): boolean {
  const operator = operators.get(name);
  if (!operator) return false;
  const isList = Array.isArray(argument);
  if (operator.lazy && !isList) return false;
  const [fewest, most] = operator.arity;
  // A rule in place of the list may answer any number of arguments.
  if (!isList && typeof argument === 'object' && argument !== null) return true;
  const count = isList ? argument.length : 1;
  return count >= fewest && count <= most;
}

const refusal = (operator: string, pointer: string): Pick<Judged, 'finding'> => ({
  finding: { code: 'invalid-argument', pointer, params: { operator } },
});

function operationOf(rule: unknown): readonly [string | null, unknown] {
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) return [null, null];
  const [entry] = Object.entries(rule);
  return entry ?? [null, null];
}

const listed = (list: unknown, pointer: string): Part[] =>
  Array.isArray(list) ? list.map((rule: unknown, at) => ({ rule, pointer: pointerTo(pointer, at) })) : [];

const argumentsOf = (argument: unknown, pointer: string): Part[] =>
  Array.isArray(argument) ? listed(argument, pointer) : [{ rule: argument, pointer }];

function isJson(rule: unknown): boolean {
  if (typeof rule === 'number') return Number.isFinite(rule);
  return rule === null || ['string', 'boolean', 'object'].includes(typeof rule);
}
