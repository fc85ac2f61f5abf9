import { numericFactTypes, type FactDefinition } from '@tierwright/model';
import { dayNumber } from '../days.js';
import type { Leaf } from './diagrams.js';
import { numberBetween } from './numbers-between.js';

/** The numbers a value may be. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}

/** Any finite number. */
export const anyNumber: Range = { min: -Infinity, max: Infinity, whole: false };

const firstDay = dayNumber('0001-01-01') as number;
const lastDay = dayNumber('9999-12-31') as number;

/** The numbers a fact may be by its declaration. */
export function rangeOf({ type, range }: FactDefinition): Range {
  const { min = -Infinity, max = Infinity } = range ?? {};
  return type === 'date'
    ? { min: Math.max(min, firstDay), max: Math.min(max, lastDay), whole: true }
    : { min, max, whole: type === 'integer' };
}

/**
 * The values of a range in classes that no comparison with one of the constants tells apart, ascending, one value of
 * each: every constant is a class of its own, and what lies between two of them is one where any number does.
 */
export function numberClasses(constants: Iterable<unknown>, { min, max, whole }: Range): number[] {
  const points = [...new Set([...constants, min, max])]
    .filter((point): point is number => typeof point === 'number' && point >= min && point <= max)
    .sort((a, b) => a - b);
  const classes: number[] = [];
  points.forEach((point, at) => {
    if (Number.isFinite(point) && (!whole || Number.isInteger(point))) classes.push(point === 0 ? 0 : point);
    const between = numberBetween(point, points[at + 1] ?? point, whole);
    if (between !== null) classes.push(between);
  });
  return classes;
}

/** A text that is none of some texts. */
function otherText(texts: ReadonlySet<unknown>): string {
  let text = '…';
  while (texts.has(text)) text += '…';
  return text;
}

/** One value of each class of a fact that the constants tell apart; a missing value is none of them. */
export function factClasses(fact: FactDefinition, constants: ReadonlySet<unknown>): Leaf[] {
  if (numericFactTypes.has(fact.type)) return numberClasses(constants, rangeOf(fact));
  if (fact.type === 'boolean') return [true, false];
  if (fact.type === 'list') return [true];
  const options = (fact.type === 'enum' && fact.options) || [];
  if (options.length > 0) return [...new Set(options.map(({ value }) => value))].filter((value) => value !== '');
  const texts = [...constants].filter((value): value is string => typeof value === 'string' && value !== '');
  return [...texts, otherText(constants)];
}
