import { JsonLogicError, errorTypes, refuseArguments, refuseLimit } from './json-logic-error.js';
import { answerLimits, preparedLimits, type RuleLimits } from './limits.js';
import type { RuleBuilder } from './operators/operator.js';
import { operators } from './operators/table.js';
import { everyPart, isOperation } from './run/arguments.js';
import { plainNumbers, strictNumbers } from './run/coercion.js';
import { frameOver, type Evaluate } from './run/frame.js';
import { exceeds } from './run/measure.js';
import type { Json, VariableTypes } from './value.js';

/** How a rule is prepared. */
export interface PrepareOptions {
  /** How large the rule may be; `depth` is never more than 512. */
  readonly limits?: RuleLimits;
  /**
   * `strict` (the default): what is no number, or not finite, is an error.
   * `plain`: as engines without errors compute, so that a lowered rule answers here as it does there.
   */
  readonly numbers?: 'strict' | 'plain';
  /** The types most values of the data will have; a rule runs faster for them and answers the same for all others. */
  readonly types?: VariableTypes;
}

/** A rule ready to be run on any number of rows. */
export interface PreparedRule {
  /** The answer for some data; throws a `JsonLogicError` and nothing else. */
  run(data?: unknown): Json;
}

/**
 * A rule of the whole language as closures.
 * Throws a `JsonLogicError` when it is too large or names an operator the language does not have.
 * @example prepare({ '+': [{ var: 'x' }, 1] }).run({ x: 2 }) // 3
 */
export function prepare(
  rule: unknown,
  { limits = preparedLimits, numbers = 'strict', types }: PrepareOptions = {},
): PreparedRule {
  if (exceeds(rule, { ...limits, depth: Math.min(limits.depth, preparedLimits.depth) })) refuseLimit();
  const build = new Preparation(numbers === 'strict' ? strictNumbers : plainNumbers, types);
  const evaluate = build.rule(rule);
  if (!build.grows) return { run: (data = null) => answerOf(evaluate, data) };
  return {
    run: (data = null) => {
      const answer = answerOf(evaluate, data);
      return exceeds(answer, answerLimits) ? refuseLimit() : answer;
    },
  };
}

/**
 * The answer of a rule for some data; prepare a rule that runs more than once.
 * @example apply({ cat: ['ice', 'cream'] }) // 'icecream'
 */
export function apply(rule: unknown, data?: unknown, options?: PrepareOptions): Json {
  return prepare(rule, options).run(data);
}

function answerOf(evaluate: Evaluate, data: unknown): Json {
  const answer = evaluate(frameOver(data)) as Json;
  return answer === 0 ? 0 : answer;
}

/** Recursion is safe here: the rule has been measured. */
class Preparation implements RuleBuilder {
  /** Whether an operator of the rule can make an answer much larger than rule and data. */
  grows = false;

  constructor(
    readonly numbers: RuleBuilder['numbers'],
    private readonly types: VariableTypes | undefined,
  ) {}

  rule(rule: unknown): Evaluate {
    if (Array.isArray(rule)) return rule.some(isComposite) ? everyPart(rule, this) : () => rule;
    if (isOperation(rule)) return this.operation(rule);
    if (typeof rule === 'bigint' || typeof rule === 'function' || typeof rule === 'symbol') return refuseArguments();
    const literal = rule ?? null;
    return () => literal;
  }

  private operation(rule: Readonly<Record<string, unknown>>): Evaluate {
    const [name = '', ...others] = Object.keys(rule);
    const operator = operators.get(name);
    if (!operator || others.length > 0) throw new JsonLogicError(errorTypes.unknownOperator);
    this.grows ||= operator.grows === true;
    const argument = rule[name];
    const typed = this.types && operator.runTyped?.(argument, this, this.types);
    return typed ?? operator.run(argument, this);
  }
}

const isComposite = (part: unknown): boolean => typeof part === 'object' && part !== null;
