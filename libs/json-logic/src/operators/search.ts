import { eagerArguments } from '../run/arguments.js';
import { memberOf } from '../run/path.js';
import { typedVariable } from '../run/typed-variable.js';
import { spend, type Evaluate } from '../run/frame.js';
import type { VariableTypes } from '../value.js';
import type { RuleBuilder } from './operator.js';

/** Whether a list holds a value, or a text a shorter one; anything else holds nothing. */
export function runMembership(argument: unknown, build: RuleBuilder): Evaluate {
  const values = eagerArguments(argument, build);
  return (frame) => {
    const [item, holder] = values(frame);
    if (Array.isArray(holder)) {
      spend(frame, holder.length);
      return holder.includes(item);
    }
    if (typeof holder !== 'string' || item === null || item === undefined || typeof item === 'object') return false;
    const part = String(item);
    spend(frame, searchCost(holder.length, part.length));
    return holder.includes(part);
  };
}

/** A variable in a list of constants: one look into a set, whatever the value is. */
export function runAmongConstants(argument: unknown, _: RuleBuilder, types: VariableTypes): Evaluate | null {
  const [item, list] = Array.isArray(argument) && argument.length === 2 ? (argument as unknown[]) : [];
  const name = typedVariable(item, types)?.name;
  if (name === undefined || !Array.isArray(list) || list.some((part) => typeof part === 'object' && part !== null)) {
    return null;
  }
  const constants = new Set<unknown>(list);
  return (frame) => constants.has(memberOf(frame.data, name) ?? null);
}

/** Searching compares, at worst, the whole part at every place of the text. */
function searchCost(text: number, part: number): number {
  return 1 + (text >> 5) + Math.floor((Math.max(0, text - part) * part) / 1024);
}
