import { eagerArguments } from '../run/arguments.js';
import { spend, spendText, type Evaluate } from '../run/frame.js';
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
    spendText(frame, holder.length);
    return holder.includes(String(item));
  };
}
