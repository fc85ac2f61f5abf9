import type { Constant, Expression } from './expression.js';
import { pointerTo, type Finding, type FindingCode } from './finding.js';
import { ruleLimits, type RuleLimits } from './limits.js';
import { portableOperators } from './operators/table.js';
import { findUnsafe } from './safety.js';
import type { VariableTypes } from './value.js';

/** A checked rule, or null with what is wrong. */
export interface ParsedRule {
  readonly expression: Expression | null;
  readonly findings: readonly Finding[];
}

/**
 * Reads a rule of the portable profile: safe first, then typed.
 * @example parseRule({ '>=': [{ var: 'volume' }, 3000] }, new Map([['volume', 'number']])).findings // []
 */
export function parseRule(rule: unknown, types: VariableTypes, limits: RuleLimits = ruleLimits): ParsedRule {
  const unsafe = findUnsafe(rule, limits);
  if (unsafe.length > 0) return { expression: null, findings: unsafe };
  const reader = new RuleReader(types);
  const expression = reader.read(rule, '');
  return { expression: reader.findings.length > 0 ? null : expression, findings: reader.findings };
}

/** A parsed rule that must be a condition; a number alone is none. */
export function parseCondition(rule: unknown, types: VariableTypes, limits: RuleLimits = ruleLimits): ParsedRule {
  const parsed = parseRule(rule, types, limits);
  if (!parsed.expression || parsed.expression.type === 'boolean') return parsed;
  return { expression: null, findings: [{ code: 'invalid-argument', pointer: '', params: { operator: 'condition' } }] };
}

/** Recursion is safe here: `findUnsafe` has refused every rule deeper than the limit. */
class RuleReader {
  readonly findings: Finding[] = [];

  constructor(private readonly types: VariableTypes) {}

  read(rule: unknown, pointer: string, holder = 'condition'): Expression | null {
    if (typeof rule === 'number' && Number.isFinite(rule)) return { kind: 'constant', type: 'number', value: rule };
    if (typeof rule === 'string') return { kind: 'constant', type: 'text', value: rule };
    if (typeof rule === 'boolean') return { kind: 'constant', type: 'boolean', value: rule };
    if (Array.isArray(rule)) return this.list(rule, pointer, holder);
    if (typeof rule !== 'object' || rule === null) return this.refuse('invalid-argument', pointer, holder);
    const [operator = '', argument]: [string?, unknown?] = Object.entries(rule)[0] ?? [];
    const at = pointerTo(pointer, operator);
    return operator === 'var' ? this.variable(argument, at) : this.operation(operator, argument, at);
  }

  private list(items: readonly unknown[], pointer: string, holder: string): Constant | null {
    const value = items.filter(
      (item) => typeof item === 'string' || (typeof item === 'number' && Number.isFinite(item)),
    );
    if (value.length < items.length) return this.refuse('invalid-argument', pointer, holder);
    return { kind: 'constant', type: 'list', value: value as string[] | number[] };
  }

  private variable(argument: unknown, pointer: string): Expression | null {
    const named: unknown = Array.isArray(argument) && argument.length === 1 ? argument[0] : argument;
    // A default would hide that a value is missing, and engines differ on null.
    if (typeof named !== 'string' || named === '') return this.refuse('invalid-argument', pointer, 'var');
    const type = this.types.get(named);
    if (type) return { kind: 'variable', type, name: named };
    this.findings.push({ code: 'unknown-fact', pointer, params: { fact: named } });
    return null;
  }

  private operation(name: string, argument: unknown, pointer: string): Expression | null {
    const operator = portableOperators.get(name);
    if (!operator) return this.refuse('not-portable', pointer, name);
    const given: readonly unknown[] = Array.isArray(argument) ? argument : [argument];
    const args = given.map((arg, at) =>
      this.read(arg, Array.isArray(argument) ? pointerTo(pointer, at) : pointer, name),
    );
    const [fewest, most] = operator.portableArity;
    if (given.length < fewest || given.length > most) return this.refuse('invalid-argument', pointer, name);
    const read = args.filter((arg) => arg !== null);
    if (read.length < args.length) return null;
    const type = operator.typed(read);
    if (typeof type === 'object') return this.refuse(type.misuse, pointer, name);
    const computed =
      operator.computes || read.some((arg) => arg.kind === 'operation' && arg.type === 'number' && arg.computed);
    return { kind: 'operation', type, operator: name, args: read, computed };
  }

  private refuse(code: FindingCode, pointer: string, operator: string): null {
    this.findings.push({ code, pointer, params: { operator } });
    return null;
  }
}
