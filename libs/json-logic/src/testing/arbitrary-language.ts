import fc from 'fast-check';
import type { Json } from '../value.js';

const keys = ['x', 'y', 'word', 'items', 'type', 'index', 'a', '', '0', '1', 'constructor', '__proto__', 'length'];
const texts = ['', '0', '1', '12', ' 3 ', '-2.5', '1e3', 'abc', 'red', 'NaN', 'x', 'items', 'a.b', 'a'];

const scalar: fc.Arbitrary<Json> = fc.oneof(
  fc.integer({ min: -3, max: 12 }),
  fc.constantFrom<Json>(0, 1, 2, -0.5, 0.1, 1e200, -1e308, true, false, null),
  fc.constantFrom<Json>(...texts),
);

const value: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'value', withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 3 }),
  ),
})).value;

/** Any JSON a rule could be run on; about half of it has the members that random rules ask for. */
export const arbitraryJson: fc.Arbitrary<Json> = fc.oneof(
  value,
  fc.record<Record<string, Json>>(
    {
      x: scalar,
      y: scalar,
      word: fc.constantFrom<Json>(...texts),
      items: fc.array(value, { maxLength: 4 }),
      a: fc.record({ b: scalar }),
    },
    { requiredKeys: [] },
  ),
);

const eager = ['+', '-', '*', '/', '%', 'min', 'max', 'cat', 'substr', 'in', 'merge', '!', '!!', 'length', 'log'];
const comparing = ['==', '!=', '===', '!==', '<', '<=', '>', '>='];
const lazy = ['and', 'or', 'if', '?:', '??', 'try', ...comparing];
const iterating = ['map', 'filter', 'all', 'some', 'none'];
const looking = ['var', 'val', 'exists', 'missing'];

const operation = ([name, argument]: readonly [string, Json]): Json => ({ [name]: argument });

/** Any rule of the language: mostly well made, now and then with arguments no operator can take. */
export const arbitraryRule: fc.Arbitrary<Json> = fc.letrec<{ rule: Json; source: Json }>((tie) => {
  const many = (most: number) => fc.array(tie('rule'), { maxLength: most });
  const named = (names: readonly string[], argument: fc.Arbitrary<Json>) =>
    fc.tuple(fc.constantFrom(...names), argument).map(operation);
  const key = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom<Json>(...keys, 0, 1) },
    { weight: 1, arbitrary: tie('rule') },
  );
  const scope = fc.constantFrom<Json>([1], [2], [-2], [0], [3]);
  const look = fc.oneof<fc.Arbitrary<Json>[]>(
    named(looking, fc.oneof(key, fc.constantFrom<Json>('a.b', 'current', 'accumulator', 'current.x'), fc.constant([]))),
    named(looking, fc.array(key, { maxLength: 3 })),
    named(
      ['val', 'exists'],
      fc.tuple(scope, key).map((path): Json => path),
    ),
    fc
      .tuple(fc.integer({ min: 0, max: 3 }), fc.array(key, { maxLength: 3 }))
      .map((args): Json => ({ missing_some: args })),
  );
  return {
    source: fc.oneof(
      { weight: 3, arbitrary: fc.constant<Json>({ var: 'items' }) },
      { weight: 2, arbitrary: fc.array(tie('rule'), { maxLength: 3 }) },
      { weight: 1, arbitrary: tie('rule') },
    ),
    rule: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'rule' },
      scalar,
      look,
      named(eager, many(3)),
      named(eager, tie('rule')),
      named(lazy, many(5)),
      named([...eager, ...lazy, ...iterating, 'reduce', 'throw', 'preserve'], tie('rule')),
      named(
        iterating,
        fc.tuple(tie('source'), tie('rule')).map((args): Json => args),
      ),
      fc.tuple(tie('source'), tie('rule'), tie('rule')).map((args): Json => ({ reduce: args })),
      named(['throw'], fc.oneof(fc.constantFrom<Json>('red', 7), tie('rule'))),
      many(3),
    ),
  };
}).rule;
