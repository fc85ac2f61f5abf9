import fc from 'fast-check';
import type { Json } from '../value.js';
import { arbitraryCondition, arbitraryQuantity } from './arbitrary-rules.js';

const operation = (name: string, args: readonly Json[]): Json => ({ [name]: args });
const listOf = (rule: fc.Arbitrary<Json>, least: number, most: number) =>
  fc.array(rule, { minLength: least, maxLength: most });
const operations = (names: readonly string[], args: fc.Arbitrary<readonly Json[]>): fc.Arbitrary<Json> =>
  fc.tuple(fc.constantFrom(...names), args).map(([name, list]) => operation(name, list));

/** Rules of the whole language whose parts have the types their operators want, so that most of them answer. */
export const arbitraryTypedRule: fc.Arbitrary<Json> = fc.letrec<Record<'number' | 'truth' | 'text' | 'list', Json>>(
  (tie) => ({
    number: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'typed' },
      arbitraryQuantity,
      fc.constantFrom<Json>(0, 1, 2.5, '3', true),
      operations(['+', '-', '*', 'min', 'max'], listOf(tie('number'), 1, 3)),
      operations(['/', '%'], listOf(tie('number'), 2, 3)),
      fc.tuple(tie('text'), tie('list')).map(([text, list]): Json => ({ '+': [{ length: text }, { length: list }] })),
      tie('list').map((list): Json => ({ reduce: [list, { '+': [{ var: 'accumulator' }, 1] }, 0] })),
      fc.tuple(tie('number'), tie('number')).map(([a, b]): Json => ({ try: [{ '/': [a, b] }, { '??': [null, a] }] })),
    ),
    truth: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'typed' },
      arbitraryCondition,
      operations(['<', '<=', '>', '>=', '==', '!=', '===', '!=='], listOf(tie('number'), 2, 3)),
      operations(['<', '<=', '>', '>=', '==', '!=', '===', '!=='], listOf(tie('text'), 2, 3)),
      operations(['and', 'or'], listOf(tie('truth'), 0, 3)),
      operations(['!', '!!'], listOf(tie('truth'), 1, 1)),
      operations(['in'], fc.tuple(tie('text'), fc.oneof(tie('list'), tie('text')))),
      fc
        .tuple(fc.constantFrom('all', 'some', 'none'), tie('list'), fc.constantFrom('red', '3'), tie('truth'))
        .map(([name, list, word, truth]) => operation(name, [list, { or: [{ '===': [{ val: [] }, word] }, truth] }])),
      fc.constantFrom<Json>({ exists: 'x' }, { exists: ['tags', 0] }, { '!': { missing: ['x', 'word'] } }),
    ),
    text: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'typed' },
      fc.constantFrom<Json>({ var: 'word' }, { val: 'name' }, 'red', '', { var: ['nothing', 'green'] }),
      operations(['cat'], listOf(fc.oneof(tie('text'), tie('number')), 0, 3)),
      operations(['substr'], fc.tuple(tie('text'), fc.integer({ min: -4, max: 4 }), fc.integer({ min: -4, max: 4 }))),
      operations(['if', '?:'], fc.tuple(tie('truth'), tie('text'), tie('text'))),
    ),
    list: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'typed' },
      fc.constantFrom<Json>(
        { var: 'tags' },
        ['red', '3'],
        { missing: ['x', 'y', 'z'] },
        { missing_some: [1, ['x', 'y']] },
      ),
      operations(['merge'], listOf(fc.oneof(tie('list'), tie('text')), 0, 3)),
      fc.tuple(tie('list'), tie('truth')).map((args): Json => ({ filter: args })),
      fc
        .tuple(tie('list'), tie('text'))
        .map(([list, text]): Json => ({ map: [list, { cat: [{ val: [[1], 'index'] }, { val: [] }, text] }] })),
      fc
        .tuple(tie('list'), fc.constantFrom('x', 'word'))
        .map(([list, name]): Json => ({ map: [list, { val: [[2], name] }] })),
    ),
  }),
).truth;
