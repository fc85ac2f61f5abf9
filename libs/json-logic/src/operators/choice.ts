import { blockLength } from '../columns/column.js';
import { chooseColumns } from '../columns/combine.js';
import type { Expression } from '../expression.js';
import type { SqlBuilder } from '../sql/sql-builder.js';
import type { Rule, Values } from '../value.js';
import { runCases } from './cases.js';
import { runLadder, thresholdTable } from './ladder.js';
import type { Builder, LoweredTest, PortableOperator, Quantity, Test } from './operator.js';

interface Branch {
  readonly when: Expression;
  readonly then: Expression;
}

/** `if` takes pairs of condition and value and ends with the value of no condition. */
function branchesOf(args: readonly Expression[]): { branches: Branch[]; last: Expression } {
  const branches: Branch[] = [];
  for (let at = 0; at + 1 < args.length; at += 2) {
    branches.push({ when: args[at] as Expression, then: args[at + 1] as Expression });
  }
  return { branches, last: args[args.length - 1] as Expression };
}

type Of<V> = (values: Values) => V | null;

/** The value of the first branch whose condition holds; unknown as soon as a condition before it is unknown. */
function choose<V>(branches: readonly Branch[], thens: readonly Of<V>[], last: Of<V>, build: Builder): Of<V> {
  const table = thresholdTable(branches.map(({ when }) => when));
  if (table) return chooseByThreshold(build.quantity(table.variable), table.search, [...thens, last]);
  const whens = branches.map(({ when }) => build.test(when));
  return (values) => {
    for (let at = 0; at < whens.length; at += 1) {
      const truth = (whens[at] as Test)(values);
      if (truth === null) return null;
      if (truth) return (thens[at] as Of<V>)(values);
    }
    return last(values);
  };
}

function chooseByThreshold<V>(read: Quantity, search: (value: number) => number, values: readonly Of<V>[]): Of<V> {
  return (row) => {
    const value = read(row);
    return value === null ? null : (values[search(value)] as Of<V>)(row);
  };
}

/** A flat {"if": [T1, a1, !F1, false, T2, …]}: the second pair of each case stops where its condition is unknown. */
const ladder = (whens: readonly LoweredTest[], thens: readonly Rule[], last: Rule): Rule => ({
  if: [
    ...whens.flatMap((when, at): Rule[] => [when.whenTrue, thens[at] as Rule, { '!': [when.whenFalse] }, false]),
    last,
  ],
});

/** Flat as well: a condition that is NULL ends the ladder before the next one is asked. */
function sqlLadder(args: readonly Expression[], build: SqlBuilder, write: (expression: Expression) => string): string {
  const { branches, last } = branchesOf(args);
  const cases = branches.map(({ when, then }) => {
    const truth = build.named(build.test(when));
    return `WHEN ${truth} THEN ${write(then)} WHEN ${truth} IS NULL THEN NULL`;
  });
  return `(CASE ${cases.join(' ')} ELSE ${write(last)} END)`;
}

/** if: a number or a condition by cases. */
export const choice: PortableOperator = {
  name: 'if',
  arity: [0, Infinity],
  lazy: true,
  run: runCases,
  runTyped: runLadder,
  portableArity: [3, Infinity],
  computes: false,
  typed: (args) => {
    const { branches, last } = branchesOf(args);
    if (args.length % 2 === 0 || branches.some(({ when }) => when.type !== 'boolean'))
      return { misuse: 'invalid-argument' };
    if (last.type !== 'number' && last.type !== 'boolean') return { misuse: 'invalid-argument' };
    return branches.every(({ then }) => then.type === last.type) ? last.type : { misuse: 'type-mismatch' };
  },
  test: (args, build) => {
    const { branches, last } = branchesOf(args);
    const thens = branches.map(({ then }) => build.test(then));
    return choose(branches, thens, build.test(last), build);
  },
  quantity: (args, build) => {
    const { branches, last } = branchesOf(args);
    const thens = branches.map(({ then }) => build.quantity(then));
    return choose(branches, thens, build.quantity(last), build);
  },
  testColumns: (args, build) => {
    const { branches, last } = branchesOf(args);
    const values = [...branches.map(({ then }) => then), last].map((value) => build.test(value));
    const whens = branches.map(({ when }) => build.test(when));
    return chooseColumns(whens, values, new Int8Array(blockLength), -1);
  },
  quantityColumns: (args, build) => {
    const { branches, last } = branchesOf(args);
    const values = [...branches.map(({ then }) => then), last].map((value) => build.quantity(value));
    const whens = branches.map(({ when }) => build.test(when));
    return chooseColumns(whens, values, new Float64Array(blockLength), NaN);
  },
  lowerTest: (args, lower) => {
    const { branches, last } = branchesOf(args);
    const whens = branches.map(({ when }) => lower.decided(lower.test(when)));
    const thens = branches.map(({ then }) => lower.test(then));
    const end = lower.test(last);
    return {
      whenTrue: ladder(
        whens,
        thens.map((then) => then.whenTrue),
        end.whenTrue,
      ),
      whenFalse: ladder(
        whens,
        thens.map((then) => then.whenFalse),
        end.whenFalse,
      ),
    };
  },
  lowerQuantity: (args, lower) => {
    const { branches, last } = branchesOf(args);
    const whens = branches.map(({ when }) => lower.decided(lower.test(when)));
    const thens = branches.map(({ then }) => lower.named(lower.quantity(then)));
    const end = lower.named(lower.quantity(last));
    return {
      value: ladder(
        whens,
        thens.map((then) => then.value),
        end.value,
      ),
      known: ladder(
        whens,
        thens.map((then) => then.known),
        end.known,
      ),
    };
  },
  sqlTest: (args, build) => sqlLadder(args, build, (expression) => build.test(expression)),
  sqlQuantity: (args, build) => sqlLadder(args, build, (expression) => build.quantity(expression)),
};
