import type { Value } from '@tierwright/json-logic';
import { numericFactTypes, type FactValue } from '@tierwright/model';
import { dayText } from '../days.js';
import { Grid } from './grid.js';
import type { Reading } from './readings.js';

/** One other value of a fact that is worth trying. */
export interface Move {
  readonly to: FactValue;
  /** The number the rules hold against: for telling `below 30` from `29.9999`; null when no number is passed. */
  readonly threshold: number | null;
  /** Change of a number or of days; null for a switch of another kind. */
  readonly distance: number | null;
  /** How large the change is beside what the fact may be; a switch of another kind is 1. */
  readonly effort: number;
}

/** A change of one fact, all else as it is. */
export interface FactChange extends Move {
  readonly fact: string;
  readonly from: FactValue;
}

/** A fact that could be another one. */
export interface Lever {
  readonly fact: string;
  readonly from: FactValue;
  readonly value: Exclude<Value, null>;
  readonly reading: Reading;
  readonly ways: readonly (readonly Move[])[];
}

/** Values on each side of a number that are tried at most. */
const mostASide = 60;
const mostSwitches = 40;

/** The moves of one fact in ways that lead on step by step: up and down for a number, every switch for the rest. */
export function movesOf(reading: Reading, value: Exclude<Value, null>): Move[][] {
  if (typeof value === 'number' && numericFactTypes.has(reading.fact.type)) return numberMoves(reading, value);
  return [
    switchesOf(reading, value)
      .slice(0, mostSwitches)
      .map((to) => ({ to, threshold: null, distance: null, effort: 1 })),
  ];
}

/** A move of a number, told by the threshold it reaches or leaves. */
export function numberMove(reading: Reading, grid: Grid, from: number, to: number, threshold: number | null): Move {
  return {
    to: reading.fact.type === 'date' ? dayText(to) : to,
    threshold,
    distance: Math.round((to - from) * 1e9) / 1e9,
    effort: grid.effort(from, to),
  };
}

/** On the way up a threshold is reached or passed, on the way down reached or left: the values next to it. */
function numberMoves(reading: Reading, from: number): Move[][] {
  const grid = new Grid(reading);
  const near = nearest(
    [...reading.constants].filter((each): each is number => typeof each === 'number'),
    from,
  );
  const steps = reading.smooth ? spread(grid, from) : [];
  return [1, -1].map((side) => {
    const isAhead = (to: number, of: number) => (to - of) * side >= 0;
    const byValue = new Map<number, number | null>();
    for (const threshold of near) {
      for (const to of grid.around(threshold)) {
        if (isAhead(to, threshold) && !byValue.has(to)) byValue.set(to, threshold);
      }
    }
    for (const to of steps) if (!byValue.has(to)) byValue.set(to, null);
    return [...byValue.keys()]
      .filter((to) => to !== from && isAhead(to, from) && grid.holds(to))
      .sort((a, b) => (a - b) * side)
      .map((to) => numberMove(reading, grid, from, to, byValue.get(to) ?? null));
  });
}

/** The thresholds nearest to a value on each side. */
function nearest(thresholds: readonly number[], from: number): number[] {
  const sorted = [...new Set(thresholds)].sort((a, b) => a - b);
  const at = sorted.findIndex((threshold) => threshold >= from);
  const split = at < 0 ? sorted.length : at;
  return sorted.slice(Math.max(0, split - mostASide), split + mostASide);
}

/** Ever larger steps away from a value, to see where a calculation tips. */
function spread(grid: Grid, from: number): number[] {
  const size = Math.max(Math.abs(from), grid.unit);
  const steps = Array.from({ length: 16 }, (_, at) => (size * 2 ** at) / 256);
  return steps.flatMap((step) => [from + step, from - step]).flatMap((to) => grid.around(to).slice(1, 2));
}

function switchesOf({ fact, constants }: Reading, value: Exclude<Value, null>): FactValue[] {
  if (typeof value === 'boolean') return [!value];
  const texts = [...constants].filter((each): each is string => typeof each === 'string' && each !== '');
  const options = fact.options?.map((option) => option.value) ?? [];
  const allowed = texts.filter((each) => options.length === 0 || options.includes(each));
  if (Array.isArray(value)) {
    return allowed.map((item) => (value.includes(item) ? value.filter((each) => each !== item) : [...value, item]));
  }
  const other = options.find((option) => !constants.has(option));
  return [...new Set([...allowed, ...(other === undefined ? [] : [other])])].filter((each) => each !== value);
}
