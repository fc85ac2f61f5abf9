import type { ValueType, VariableTypes } from '../value.js';
import { isOperation } from './arguments.js';

/** A part of a rule that reads one variable of a known type, without a default; null when it is anything else. */
export function typedVariable(
  rule: unknown,
  types: VariableTypes,
): { readonly name: string; readonly type: ValueType } | null {
  if (!isOperation(rule) || !Object.hasOwn(rule, 'var')) return null;
  const argument = rule.var;
  const name: unknown = Array.isArray(argument) && argument.length === 1 ? argument[0] : argument;
  const type = typeof name === 'string' ? types.get(name) : undefined;
  // A dotted name is a path, and "" is the data itself.
  return typeof name === 'string' && type && name !== '' && !name.includes('.') ? { name, type } : null;
}
