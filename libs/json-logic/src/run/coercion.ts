import { refuseArguments, refuseNumber } from '../json-logic-error.js';

// A longer text is no number; reading it again and again would be work that no budget counts.
const longestNumber = 1000;

/** NaN for what is no number: texts are read, true is 1, false, null and "" are 0. */
export function numberOf(value: unknown): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return value.length > longestNumber ? NaN : Number(value);
  if (value === null || value === undefined || value === false) return 0;
  return value === true ? 1 : NaN;
}

/** How numbers are read and results are settled. */
export interface Numbers {
  /** A value as a number. */
  readonly read: (value: unknown) => number;
  /** A result as it leaves an operator; never −0. */
  readonly settle: (result: number) => number;
}

/** The language's numbers: what is no number, and what is not finite, is an error. */
export const strictNumbers: Numbers = {
  read: (value) => {
    const number = numberOf(value);
    return number === number ? number : refuseNumber();
  },
  settle: (result) => (result - result === 0 ? result + 0 : refuseNumber()),
};

/** The numbers of plain engines: NaN and infinity go on, and no comparison with NaN holds. */
export const plainNumbers: Numbers = { read: numberOf, settle: (result) => result };

/** Whether a value counts as true: not false, null, 0, "" or an empty list. */
export function isTruthy(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

/** A value as text; null is empty, a list of scalars is joined with commas. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(scalarText).join(',');
  return scalarText(value);
}

function scalarText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' || typeof value === 'function' || typeof value === 'symbol'
    ? refuseArguments()
    : String(value === 0 ? 0 : value);
}
