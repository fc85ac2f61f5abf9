import type { Json } from '../value.js';

/** What the twin throws. */
export class NaiveError extends Error {
  constructor(
    readonly type: string,
    readonly seen: Json = { type },
  ) {
    super(type);
  }
}

type Scopes = readonly (Json | undefined)[];
type List = readonly Json[];

const invalid = (): never => {
  throw new NaiveError('Invalid Arguments');
};
const isList = (value: unknown): value is List => Array.isArray(value);
const isRule = (rule: Json): rule is { readonly [operator: string]: Json } =>
  typeof rule === 'object' && rule !== null && !isList(rule) && Object.keys(rule).length > 0;
const truthy = (value: Json): boolean => (isList(value) ? value.length > 0 : !!value);

/**
 * A slow, obvious twin of the whole language: walks the JSON itself, has no budget and knows no types.
 * `scopes[0]` is the data; inside an iterator `scopes[1]` is the position and `scopes[2]` the data around it.
 */
export function naiveApply(rule: Json, scopes: Scopes): Json {
  if (isList(rule)) return rule.map((part) => naiveApply(part, scopes));
  if (!isRule(rule)) return rule;
  const [[operator, argument]] = Object.entries(rule) as [[string, Json]];
  const lazily = lazy[operator];
  if (lazily) return lazily(argument, scopes);
  if (operator === '!' || operator === '!!' || operator === 'throw' || operator === 'length' || operator === 'log') {
    const only = isList(argument) ? (argument[0] ?? null) : argument;
    return single[operator]!(naiveApply(only, scopes));
  }
  if (argument === null && (operator === 'val' || operator === 'exists')) return eager[operator]!([], scopes);
  const found = isList(argument) || isRule(argument) ? naiveApply(argument, scopes) : [naiveApply(argument, scopes)];
  return eager[operator]!(isList(found) ? found : [found], scopes);
}

const single: Readonly<Record<string, (value: Json) => Json>> = {
  '!': (value) => !truthy(value),
  '!!': truthy,
  log: (value) => value,
  length: (value) => (typeof value === 'string' || isList(value) ? value.length : invalid()),
  throw: (value) => {
    if (value === null || isList(value)) return invalid();
    if (typeof value !== 'object') throw new NaiveError(text(value), { type: value });
    const type = own(value, 'type') ?? null;
    if (type === null || typeof type === 'object') return invalid();
    throw new NaiveError(text(type), value);
  },
};

function text(value: Json): string {
  if (isList(value)) return value.map((part) => (isList(part) ? invalid() : text(part))).join(',');
  if (value === null) return '';
  if (typeof value === 'object') return invalid();
  return Object.is(value, -0) ? '0' : `${value}`;
}

function number(value: Json): number {
  if (typeof value === 'object' && value !== null) throw new NaiveError('NaN');
  const read = typeof value === 'string' && value.length > 1000 ? NaN : Number(value);
  if (Number.isNaN(read)) throw new NaiveError('NaN');
  return read;
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new NaiveError('NaN');
  return Object.is(value, -0) ? 0 : value;
}

function own(value: Json | undefined, key: string | number): Json | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.prototype.hasOwnProperty.call(value, key) ? (value as Record<string, Json>)[key] : undefined;
}

function walk(value: Json | undefined, keys: readonly Json[]): Json | undefined {
  if (keys.length === 0) return value;
  const [key, ...rest] = keys;
  if (key === null) return undefined;
  return walk(own(value, typeof key === 'number' ? key : String(key)), rest);
}

function dotted(name: Json, scopes: Scopes): Json | undefined {
  if (name === null || name === '') return scopes[0];
  return typeof name === 'object' ? invalid() : walk(scopes[0], String(name).split('.'));
}

function keyed(keys: List, scopes: Scopes): Json | undefined {
  const [first, ...rest] = keys;
  const path = isList(first) ? rest : keys;
  if (isList(first) && (first.length !== 1 || !Number.isInteger(first[0]))) return invalid();
  if (path.some((key) => typeof key === 'object' && key !== null)) return invalid();
  return walk(scopes[isList(first) ? Math.abs(first[0] as number) : 0], path);
}

const isMissing = (scopes: Scopes) => (name: Json) => ['', null, undefined].includes(dotted(name, scopes) as never);

const fold = (fewest: number, none: number, alone: (a: number) => number, step: (a: number, b: number) => number) => {
  return (args: List): Json => {
    if (args.length < fewest) return invalid();
    const numbers = args.map(number);
    if (numbers.length === 0) return none;
    return finite(numbers.length === 1 ? alone(numbers[0]!) : numbers.reduce(step));
  };
};

const eager: Readonly<Record<string, (args: List, scopes: Scopes) => Json>> = {
  '+': fold(
    0,
    0,
    (a) => a,
    (a, b) => a + b,
  ),
  '*': fold(
    0,
    1,
    (a) => a,
    (a, b) => a * b,
  ),
  '-': fold(
    1,
    0,
    (a) => 0 - a,
    (a, b) => a - b,
  ),
  '/': fold(
    1,
    0,
    (a) => 1 / a,
    (a, b) => a / b,
  ),
  '%': fold(
    2,
    0,
    (a) => a,
    (a, b) => a % b,
  ),
  min: fold(
    1,
    0,
    (a) => a,
    (a, b) => (a < b ? a : b),
  ),
  max: fold(
    1,
    0,
    (a) => a,
    (a, b) => (a > b ? a : b),
  ),
  cat: (args) => args.map(text).join(''),
  substr: ([value = null, start = null, length]) => {
    const whole = text(value);
    const from = Math.trunc(number(start));
    const tail = whole.slice(from);
    if (length === undefined) return tail;
    const count = Math.trunc(number(length));
    return count < 0 ? tail.slice(0, Math.max(0, tail.length + count)) : tail.slice(0, count);
  },
  in: ([item = null, holder = null]) => {
    if (isList(holder)) return holder.some((one) => one === item);
    if (typeof holder !== 'string' || item === null || typeof item === 'object') return false;
    return holder.indexOf(text(item)) >= 0;
  },
  merge: (args) => args.reduce<List>((all, one) => all.concat(isList(one) ? [...one] : [one]), []),
  var: ([name = null, fallback = null], scopes) => dotted(name, scopes) ?? fallback,
  val: (keys, scopes) => keyed(keys, scopes) ?? null,
  exists: (keys, scopes) => keyed(keys, scopes) !== undefined,
  missing: (args, scopes) => (isList(args[0]) ? args[0] : args).filter(isMissing(scopes)),
  missing_some: ([needed = null, given = null], scopes) => {
    const names = isList(given) ? given : [given];
    const absent = names.filter(isMissing(scopes));
    return names.length - absent.length >= number(needed) ? [] : absent;
  },
};

const softly = (a: Json, b: Json): boolean => {
  if (typeof a === 'string' && typeof b === 'string') return a === b;
  if (a === null && typeof b === 'string') return false;
  if (b === null && typeof a === 'string') return softly(b, a);
  const left = number(a);
  return left === number(b);
};

const ordered = (numbers: (a: number, b: number) => boolean, texts: (a: string, b: string) => boolean) => {
  return (a: Json, b: Json): boolean => {
    if (typeof a === 'string' && typeof b === 'string') return texts(a, b);
    const left = number(a);
    return numbers(left, number(b));
  };
};

const chain = (holds: (a: Json, b: Json) => boolean) => (argument: Json, scopes: Scopes) => {
  if (!isList(argument) || argument.length < 2) return invalid();
  let [left, ...rest] = [naiveApply(argument[0]!, scopes), ...argument.slice(1)];
  while (rest.length > 0) {
    const right = naiveApply(rest[0]!, scopes);
    if (!holds(left, right)) return false;
    [left, rest] = [right, rest.slice(1)];
  }
  return true;
};

const until = (stops: (value: Json) => boolean, none: Json) => (argument: Json, scopes: Scopes) => {
  if (!isList(argument)) return invalid();
  let value = none;
  for (const part of argument) {
    value = naiveApply(part, scopes);
    if (stops(value)) break;
  }
  return value;
};

function cases(argument: Json, scopes: Scopes): Json {
  if (!isList(argument)) return invalid();
  const [when, then, ...rest] = argument;
  if (when === undefined) return null;
  if (then === undefined) return naiveApply(when, scopes);
  return truthy(naiveApply(when, scopes)) ? naiveApply(then, scopes) : cases(rest, scopes);
}

/** The list of an iterator (null when a rule answers null) and its rule on each item. */
function iterate(argument: Json, scopes: Scopes) {
  if (!isList(argument) || argument.length < 2) return invalid();
  const [source, rule] = argument as [Json, Json];
  if (!isRule(source) && !isList(source)) return invalid();
  const items = naiveApply(source, scopes);
  if (items !== null && !isList(items)) return invalid();
  return { items, of: (item: Json, index: number) => naiveApply(rule, [item, { index }, ...scopes]) };
}

const known = (items: List | null): List => items ?? invalid();

const lazy: Readonly<Record<string, (argument: Json, scopes: Scopes) => Json>> = {
  '==': chain(softly),
  '!=': chain((a, b) => !softly(a, b)),
  '===': chain((a, b) => a === b),
  '!==': chain((a, b) => a !== b),
  '<': chain(
    ordered(
      (a, b) => a < b,
      (a, b) => a < b,
    ),
  ),
  '<=': chain(
    ordered(
      (a, b) => a <= b,
      (a, b) => a <= b,
    ),
  ),
  '>': chain(
    ordered(
      (a, b) => a > b,
      (a, b) => a > b,
    ),
  ),
  '>=': chain(
    ordered(
      (a, b) => a >= b,
      (a, b) => a >= b,
    ),
  ),
  and: until((value) => !truthy(value), false),
  or: until(truthy, false),
  '??': (argument, scopes) => until((value) => value !== null, null)(argument, scopes),
  if: cases,
  '?:': cases,
  preserve: (argument) => argument,
  map: (argument, scopes) => {
    const { items, of } = iterate(argument, scopes);
    return (items ?? []).map(of);
  },
  filter: (argument, scopes) => {
    if (isList(argument) && argument[1] === null) return invalid();
    const { items, of } = iterate(argument, scopes);
    return (items ?? []).filter((item, index) => truthy(of(item, index)));
  },
  all: (argument, scopes) => {
    const { items, of } = iterate(argument, scopes);
    return known(items).length > 0 && known(items).every((item, index) => truthy(of(item, index)));
  },
  some: (argument, scopes) => {
    const { items, of } = iterate(argument, scopes);
    return known(items).some((item, index) => truthy(of(item, index)));
  },
  none: (argument, scopes) => {
    const { items, of } = iterate(argument, scopes);
    return !known(items).some((item, index) => truthy(of(item, index)));
  },
  reduce: (argument, scopes) => {
    const { items, of } = iterate(argument, scopes);
    const start = naiveApply((argument as List)[2] ?? null, scopes);
    return (items ?? []).reduce<Json>((accumulator, current, index) => of({ current, accumulator }, index), start);
  },
  try: (argument, scopes) => {
    const [first, ...rest] = isList(argument) ? argument : [argument];
    if (first === undefined) return invalid();
    return attempt(first, rest, scopes, scopes);
  },
};

function attempt(first: Json, rest: List, inside: Scopes, around: Scopes): Json {
  try {
    return naiveApply(first, inside);
  } catch (error) {
    const [next, ...others] = rest;
    if (!(error instanceof NaiveError) || next === undefined) throw error;
    return attempt(next, others, [error.seen, null, ...around], around);
  }
}
