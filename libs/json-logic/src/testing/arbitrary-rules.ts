import fc from 'fast-check';
import type { Rule, ValueType } from '../value.js';

/** Variables of every type for random rules. */
export const variableTypes: ReadonlyMap<string, ValueType> = new Map<string, ValueType>([
  ['x', 'number'],
  ['y', 'number'],
  ['z', 'number'],
  ['flag', 'boolean'],
  ['other_flag', 'boolean'],
  ['word', 'text'],
  ['name', 'text'],
  ['tags', 'list'],
]);

const words = ['red', 'green', 'blue', '3', 'true'];
const variable = (...names: string[]) => fc.constantFrom(...names).map((name): Rule => ({ var: name }));
const number = fc.oneof(
  fc.integer({ min: -5, max: 5 }),
  fc.constantFrom(0.1, 0.7, 0.8, -0.5, 1e-7, 1e200, 3000),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
);

/** Cases on one number, mostly against rising or falling thresholds, so that they can be searched by halving. */
const ladderOver = (then: fc.Arbitrary<Rule>): fc.Arbitrary<Rule> =>
  fc
    .record({
      name: fc.constantFrom('x', 'y'),
      operator: fc.constantFrom('<', '<=', '>', '>=', '=='),
      limits: fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 1, maxLength: 6 }),
      order: fc.constantFrom(1, -1, 0),
      values: fc.array(then, { minLength: 7, maxLength: 7 }),
    })
    .map(({ name, operator, limits, order, values }): Rule => {
      const ordered = order === 0 ? limits : [...limits].sort((a, b) => order * (a - b));
      const whens = ordered.map((limit): Rule => ({ [operator]: [{ var: name }, limit] }));
      return { if: [...whens.flatMap((when, at): Rule[] => [when, values[at] as Rule]), values[6] as Rule] };
    });

/** Random rules of the portable profile: `condition` and `quantity` refer to each other. */
const { condition, quantity } = fc.letrec<{ condition: Rule; quantity: Rule }>((tie) => ({
  quantity: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'rule' },
    variable('x', 'y', 'z'),
    number,
    fc
      .tuple(fc.constantFrom('+', '*', 'min', 'max'), fc.array(tie('quantity'), { minLength: 1, maxLength: 3 }))
      .map(operation),
    fc.tuple(fc.constantFrom('-', '/', '%'), fc.array(tie('quantity'), { minLength: 2, maxLength: 2 })).map(operation),
    fc.tuple(tie('condition'), tie('quantity'), tie('quantity')).map((args): Rule => ({ if: args })),
    tie('quantity').map((argument): Rule => ({ '-': argument })),
    ladderOver(tie('quantity')),
  ),
  condition: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'rule' },
    variable('flag', 'other_flag'),
    fc.boolean(),
    fc
      .tuple(fc.constantFrom('<', '<=', '>', '>=', '==', '!='), fc.tuple(tie('quantity'), tie('quantity')))
      .map(operation),
    fc.tuple(fc.constantFrom('<', '<='), fc.tuple(tie('quantity'), tie('quantity'), tie('quantity'))).map(operation),
    fc.tuple(fc.constantFrom('==', '!='), fc.tuple(variable('word', 'name'), fc.constantFrom(...words))).map(operation),
    fc.tuple(fc.constantFrom('==', '!='), fc.tuple(variable('flag'), fc.boolean())).map(operation),
    fc.tuple(variable('word'), fc.subarray(words)).map((args): Rule => ({ in: args })),
    fc.tuple(variable('x'), fc.subarray([0, 1, 2, 0.1])).map((args): Rule => ({ in: args })),
    fc.tuple(fc.constantFrom(...words), variable('tags')).map((args): Rule => ({ in: args })),
    fc.tuple(fc.constantFrom('and', 'or'), fc.array(tie('condition'), { minLength: 1, maxLength: 3 })).map(operation),
    fc.tuple(fc.constantFrom('!', '!!'), fc.tuple(tie('condition'))).map(operation),
    fc
      .tuple(tie('condition'), tie('condition'), tie('condition'), tie('condition'), tie('condition'))
      .map((args): Rule => ({ if: args })),
    ladderOver(tie('condition')),
  ),
}));

function operation([operator, args]: [string, readonly Rule[]]): Rule {
  return { [operator]: args };
}

export { quantity as arbitraryQuantity };

/** Conditions, among them many that are nothing but a ladder of thresholds. */
export const arbitraryCondition: fc.Arbitrary<Rule> = fc.oneof(
  { weight: 4, arbitrary: condition },
  { weight: 1, arbitrary: ladderOver(fc.boolean()) },
);

/** Data in which every variable has a value of its type. */
export const arbitraryCompleteData: fc.Arbitrary<Record<string, Rule>> = fc.record({
  x: number,
  y: number,
  z: number,
  flag: fc.boolean(),
  other_flag: fc.boolean(),
  word: fc.constantFrom<Rule>(...words),
  name: fc.constantFrom<Rule>(...words),
  tags: fc.subarray(words),
});

const orMissing = <V extends Rule>(value: fc.Arbitrary<V>) => fc.option(value, { nil: undefined, freq: 4 });

/** Random data for those rules: about every fourth value is missing, as absent, null or "". */
export const arbitraryData: fc.Arbitrary<Record<string, Rule>> = fc
  .record({
    x: orMissing(number),
    y: orMissing(number),
    z: orMissing(number),
    flag: orMissing(fc.boolean()),
    other_flag: orMissing(fc.boolean()),
    word: orMissing(fc.constantFrom<Rule>(...words, '')),
    name: orMissing(fc.constantFrom<Rule>(...words, null)),
    tags: orMissing(fc.subarray(words)),
  })
  .map((data) => {
    const known = Object.entries(data).filter((entry): entry is [string, Rule] => entry[1] !== undefined);
    return Object.fromEntries(known);
  });
