import { parseCondition, prepareTest, variablesOf, type Expression, type Operation } from '@tierwright/json-logic';
import { canonicalJson, type Conditions } from '@tierwright/model';
import { comparing, constantsIn } from './constants.js';
import { unknown, yes, no, type Diagram, type Leaf } from './diagrams.js';
import { both, either, orElse, whereFalse, whereTrue } from './joins.js';
import type { Reader } from './reader.js';
import type { Value } from './space.js';

/** Whether conditions hold, for all customers at once. */
export function conditionsTruth({ match, conditions }: Conditions, reader: Reader): Diagram {
  const truths = conditions.map(({ rule }) => {
    const { expression } = parseCondition(rule, reader.types);
    return expression ? truthOf(expression, reader) : unknown;
  });
  return joinAll(truths, match === 'all', reader);
}

const joinAll = (truths: readonly Diagram[], all: boolean, { space }: Reader): Diagram =>
  truths.reduce((sum, truth) => space.diagrams.join(all ? both : either, sum, truth), all ? yes : no);

/** Whether a rule holds: true, false or null for unknown. */
export function truthOf(expression: Expression, reader: Reader): Diagram {
  const { diagrams } = reader.space;
  if (expression.kind === 'constant') return diagrams.leaf(expression.value === true);
  if (expression.kind === 'variable') {
    return diagrams.map(reader.valueOf(expression.name).diagram, (value) =>
      typeof value === 'boolean' ? value : null,
    );
  }
  const { operator, args } = expression;
  const truths = () => args.map((arg) => truthOf(arg, reader));
  switch (operator) {
    case 'and':
    case 'or':
      return joinAll(truths(), operator === 'and', reader);
    case '!':
      return diagrams.map(truths()[0] as Diagram, (value) => (typeof value === 'boolean' ? !value : value));
    case '!!':
      return truths()[0] as Diagram;
    case 'if':
      return choose(args, (arg) => truthOf(arg, reader), reader);
    default:
      return comparisonTruth(expression, reader);
  }
}

/** `if` over functions: unknown as soon as a condition before the answer is unknown. */
function choose(args: readonly Expression[], build: (arg: Expression) => Diagram, reader: Reader): Diagram {
  const { diagrams } = reader.space;
  let result = build(args.at(-1) as Expression);
  for (let at = args.length - 3; at >= 0; at -= 2) {
    const when = truthOf(args[at] as Expression, reader);
    const then = diagrams.join(whereTrue, when, build(args[at + 1] as Expression));
    const rest = diagrams.join(orElse, diagrams.join(whereFalse, when, result), unknown);
    result = diagrams.join(orElse, then, rest);
  }
  return result;
}

function comparisonTruth(expression: Operation, reader: Reader): Diagram {
  const { operator, args } = expression;
  const { space } = reader;
  const anything = () => space.free(keyOf(expression, reader), [null, false, true]);
  if (!comparing.has(operator)) return anything();
  const [item, list] = args;
  if (operator === 'in' && list?.kind === 'variable') {
    return item?.kind === 'constant' ? space.contains(list.name, String(item.value)) : anything();
  }
  const names = variablesOf(expression);
  const exact = names.map((name) => reader.valueOf(name));
  if (exact.every((value) => value.exact)) {
    const test = prepareTest(expression, (name) => names.indexOf(name));
    const found = onTuples(exact, test, reader);
    if (found !== null) return found;
  }
  const changing = args.filter((arg) => arg.kind !== 'constant');
  const [only] = changing;
  const amount = only && changing.length === 1 ? amountOf(only, reader) : null;
  if (!only || !amount || !constantsIn(args).every(amount.tells)) {
    const known = changing.map((arg) => amountOf(arg, reader).diagram);
    return guarded(known, space.free(keyOf(expression, reader), [null, false, true]), reader);
  }
  const standIn: Expression = { kind: 'variable', type: only.type, name: '' };
  const plain: Expression = { ...expression, args: args.map((arg) => (arg === only ? standIn : arg)) };
  const test = prepareTest(plain, () => 0);
  return space.diagrams.map(amount.diagram, (value) => test([value ?? null]));
}

/** A value that enters a comparison. */
function amountOf(expression: Expression, reader: Reader): Value {
  const { space } = reader;
  if (expression.kind === 'variable') return reader.valueOf(expression.name);
  if (expression.kind === 'constant') {
    const { value } = expression;
    return { diagram: space.diagrams.leaf(typeof value === 'object' ? null : value), exact: true, tells: () => true };
  }
  if (expression.operator === 'if' && !expression.computed) {
    const parts: Value[] = [];
    const build = (arg: Expression): Diagram => {
      const part = amountOf(arg, reader);
      parts.push(part);
      return part.diagram;
    };
    const diagram = choose(expression.args, build, reader);
    const tells = (constant: unknown) => parts.every((part) => part.tells(constant));
    return { diagram, exact: parts.every((part) => part.exact), tells };
  }
  return computedAmount(expression, reader);
}

/** A number that arithmetic makes: anything at all, but the same wherever it is written alike. */
export function computedAmount(expression: Expression, reader: Reader, as = ''): Value {
  const value = reader.space.freeNumber(`${keyOf(expression, reader)}${as}`);
  const operands = arithmeticNames(expression).map((name) => reader.valueOf(name).diagram);
  return { ...value, diagram: guarded(operands, value.diagram, reader) };
}

/** The variables without which arithmetic answers nothing. */
function arithmeticNames(expression: Expression): string[] {
  if (expression.kind === 'variable') return [expression.name];
  if (expression.kind === 'constant' || expression.operator === 'if') return [];
  return expression.args.flatMap(arithmeticNames);
}

/** A function that is unknown wherever one of its operands is. */
function guarded(operands: readonly Diagram[], result: Diagram, { space: { diagrams } }: Reader): Diagram {
  const known = (diagram: Diagram) => diagrams.map(diagram, (value) => value !== null);
  const all = operands.map(known).reduce((sum, each) => diagrams.join(both, sum, each), yes);
  return diagrams.join(orElse, diagrams.join(whereTrue, all, result), unknown);
}

const mostTuples = 4096;
const separator = '\u0001';

/** A test on several values that are known exactly; null when there are too many combinations. */
export function onTuples(
  values: readonly Value[],
  test: (values: readonly Exclude<Leaf, undefined>[]) => Leaf,
  { space: { diagrams } }: Reader,
): Diagram | null {
  const lists = values.map(({ diagram }) => diagrams.answers(diagram));
  if (lists.reduce((sum, list) => sum * list.length, 1) > mostTuples) return null;
  const indexed = values.map(({ diagram }, at) =>
    diagrams.map(diagram, (value) => `${lists[at]?.indexOf(value) ?? 0}`),
  );
  const tuple = indexed.reduce((sum, each) => diagrams.join(pairing, sum, each), diagrams.leaf(''));
  return diagrams.map(tuple, (leaf) => {
    const picks = String(leaf).split(separator).slice(1).map(Number);
    return test(picks.map((pick, at) => lists[at]?.[pick] ?? null));
  });
}

const pairing = { of: (a: Leaf, b: Leaf): Leaf => `${String(a)}${separator}${String(b)}` };

/** What a rule says, with every name replaced by the function it stands for. */
export function keyOf(expression: Expression, reader: Reader): string {
  const shape = (part: Expression): unknown => {
    if (part.kind === 'variable') return { var: reader.valueOf(part.name).diagram };
    if (part.kind === 'constant') return part.value;
    return { [part.operator]: part.args.map(shape) };
  };
  return canonicalJson(shape(expression));
}
