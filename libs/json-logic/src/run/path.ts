import { refuseArguments } from '../json-logic-error.js';
import { climb, type Frame } from './frame.js';

/** The keys from a value to one inside it. */
export type Path = readonly Key[];

/** A key of an object or a list; null leads nowhere. */
export type Key = string | number | null;

/** A member of a list or an object by its own key; what a prototype holds is undefined, and so is what is absent. */
export function memberOf(holder: unknown, key: Key): unknown {
  if (typeof holder !== 'object' || holder === null || key === null || !Object.hasOwn(holder, key)) return undefined;
  return (holder as Readonly<Record<string | number, unknown>>)[key];
}

/** The value at the end of a path; undefined when there is none. */
export function valueAt(start: unknown, path: Path): unknown {
  let value = start;
  for (const key of path) {
    value = memberOf(value, key);
    if (value === undefined) return undefined;
  }
  return value;
}

/** The path a dotted name stands for; null, "" and nothing mean the data itself. */
export function dottedPath(name: unknown): Path {
  if (name === null || name === undefined || name === '') return [];
  if (typeof name === 'object') return refuseArguments();
  return String(name).split('.');
}

/** A path in the data, or, when it starts with `[levels]`, in what lies that many levels above. */
export interface ScopedPath {
  readonly levels: number;
  readonly keys: Path;
}

/** Reads the keys of `val` and `exists`. */
export function scopedPath(keys: readonly unknown[]): ScopedPath {
  const [first] = keys;
  const scoped = Array.isArray(first);
  if (scoped && (first.length !== 1 || !Number.isInteger(first[0]))) refuseArguments();
  const rest = scoped ? keys.slice(1) : keys;
  return { levels: scoped ? Math.abs(first[0] as number) : 0, keys: rest.map(keyOf) };
}

function keyOf(key: unknown): Key {
  if (typeof key === 'string' || typeof key === 'number' || key === null) return key;
  return typeof key === 'boolean' ? String(key) : refuseArguments();
}

/** The value a scoped path leads to; undefined when there is none. */
export function valueInScope(frame: Frame, { levels, keys }: ScopedPath): unknown {
  return valueAt(levels === 0 ? frame.data : climb(frame, levels), keys);
}
