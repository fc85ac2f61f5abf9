import type { FactDefinition } from '@tierwright/model';
import { decimalText, readDecimal } from './read-decimal.js';
import { plainText } from './plain-text.js';
import { faulty, type Reading } from './reading.js';

const DECIMALS = 4;

/** Reads a number, an amount of money, a percentage (12.5 % is 12.5) or an integer within the range of its fact. */
export function readNumber(text: string, { type, unit, scale, range }: FactDefinition): Reading<number> {
  const bare = type === 'percent' ? plainText(text).replace(/\s*%$/, '') : text;
  const reading = readDecimal(bare, unit?.zh);
  const english = 'fault' in reading ? readDecimal(bare, unit?.en) : reading;
  if ('fault' in english) return english;
  const decimal = english.value;
  if (type === 'integer' && decimal.scale > 0) return faulty('wrong-type');
  if (decimal.scale > (scale ?? DECIMALS)) return faulty('too-many-decimals');
  // −0 is 0.
  const value = Number(decimalText(decimal)) + 0;
  const outside = value < (range?.min ?? -Infinity) || value > (range?.max ?? Infinity);
  if (outside || (type === 'integer' && !Number.isSafeInteger(value))) return faulty('out-of-range');
  return { value, readAs: english.readAs };
}
