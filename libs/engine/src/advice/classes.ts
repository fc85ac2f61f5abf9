import { numericFactTypes, type FactValue } from '@tierwright/model';
import { factClasses, rangeOf } from '../analysis/domain.js';
import { numberBetween } from '../analysis/numbers-between.js';
import { dayText } from '../days.js';
import type { Reading } from './readings.js';

/** Values of a fact that stand for all its values as far as a program can tell them apart. */
export interface Classes {
  readonly values: readonly FactValue[];
  /** Whether they stand for all; else they are only a sample. */
  readonly whole: boolean;
}

/** Classes of one fact that are tried at most. */
const most = 200;
const mostItems = 4;

/** The classes of a fact, the smallest numbers first. */
export function classesOf(reading: Reading): Classes {
  const { fact, constants, smooth } = reading;
  if (fact.type === 'list') return listClasses(reading);
  const closed = fact.type === 'boolean' || (fact.type === 'enum' && (fact.options?.length ?? 0) > 0);
  const known =
    closed && !smooth ? withOneOther(factClasses(fact, constants), constants) : factClasses(fact, constants);
  const tried = smooth && numericFactTypes.has(fact.type) ? withSamples(reading, known as number[]) : known;
  const values = evenly(tried, most).map((value) => onBorder(fact.type, value as number | string | boolean));
  return { values, whole: values.length === tried.length && (closed || !smooth) };
}

/** Of the options that no rule names one is enough. */
function withOneOther<V>(options: readonly V[], named: ReadonlySet<unknown>): readonly V[] {
  const other = options.find((option) => !named.has(option));
  return options.filter((option) => named.has(option) || option === other || typeof option === 'boolean');
}

const onBorder = (type: Reading['fact']['type'], value: number | string | boolean): FactValue =>
  type === 'date' && typeof value === 'number' ? dayText(value) : value;

/** Some of many values, the ends among them. */
function evenly<V>(values: readonly V[], count: number): readonly V[] {
  if (values.length <= count) return values;
  return Array.from({ length: count }, (_, at) => values[Math.round((at * (values.length - 1)) / (count - 1))] as V);
}

const magnitudes = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((power) => [10 ** power, -(10 ** power)]);

/** Values between the classes of a fact that goes into a calculation. */
function withSamples({ fact }: Reading, classes: readonly number[]): number[] {
  const { min, max, whole } = rangeOf(fact);
  const [first = 0, last = 0] = [classes[0], classes.at(-1)];
  const reach = Math.max(1, last - first, Math.abs(first), Math.abs(last));
  const low = Number.isFinite(min) ? min : first - reach;
  const high = Number.isFinite(max) ? max : last + reach;
  const samples = Array.from({ length: 8 }, (_, at) => numberBetween(low + ((high - low) * at) / 8, high, whole));
  const between = classes.map((value, at) => numberBetween(value, classes[at + 1] ?? value, whole));
  const all = [...classes, ...samples, ...between, ...magnitudes].filter((value): value is number => value !== null);
  return [...new Set(all)].filter((value) => value >= min && value <= max).sort((a, b) => a - b);
}

/** The lists of the items that rules ask for: all of them while they are few, else each item alone, none and all. */
function listClasses({ fact, constants, smooth }: Reading): Classes {
  const options = new Set(fact.options?.map(({ value }) => value));
  const items = [...constants].filter(
    (item): item is string => typeof item === 'string' && item !== '' && (options.size === 0 || options.has(item)),
  );
  if (items.length > mostItems) return { values: [[], ...items.map((item) => [item]), items], whole: false };
  const values = Array.from({ length: 2 ** items.length }, (_, bits) => items.filter((_item, at) => bits & (1 << at)));
  return { values, whole: !smooth };
}
