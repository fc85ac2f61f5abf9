import { isComputed, type Expression } from './expression.js';
import { lowerAll, lowerAny } from './operators/logic.js';
import type { LoweredTest, LoweredValue, Lowering } from './operators/operator.js';
import { allRules, isPresent, plainVariable, sizeOf } from './plain.js';
import { operatorOf } from './prepare.js';
import { comparisonDecimals, roundingRule } from './rounding.js';
import type { Rule } from './value.js';

/** Sets a rule aside as a step of its own and answers the name its value will have. */
export type Define = (rule: Rule) => string;

// A part longer than this gets a name when it would stand in two places, so a lowered rule stays linear.
const longest = 24;

/**
 * A condition as two rules that every plain JsonLogic engine answers alike, missing values included.
 * @example lowerTest(expression, define).whenTrue // {"and":[{"!":[{"missing":["x"]}]},{">=":[{"var":"x"},5]}]}
 */
export function lowerTest(expression: Expression, define: Define): LoweredTest {
  return loweringWith(define).test(expression);
}

/** A number in plain JsonLogic, and when it is known; unrounded. */
export function lowerQuantity(expression: Expression, define: Define): LoweredValue {
  return loweringWith(define).quantity(expression);
}

/** All, or any, of some lowered conditions. */
export function lowerConditions(match: 'all' | 'any', tests: readonly LoweredTest[]): LoweredTest {
  return match === 'all' ? lowerAll(tests) : lowerAny(tests);
}

/** A value under a name when it is long. */
export function nameValue(value: LoweredValue, define: Define): LoweredValue {
  if (sizeOf(value.value, longest) + sizeOf(value.known, longest) <= longest) return value;
  return plainVariable(define({ if: [value.known, value.value, null] }));
}

function loweringWith(define: Define): Lowering {
  const lowering: Lowering = {
    test(expression) {
      if (expression.kind === 'constant')
        return { whenTrue: expression.value === true, whenFalse: expression.value === false };
      if (expression.kind === 'variable') return flag(expression.name);
      const lowered = operatorOf(expression.operator).lowerTest?.(expression.args, lowering);
      if (!lowered) throw new Error(`operator \`${expression.operator}\` is no condition`);
      return lowered;
    },
    quantity(expression) {
      if (expression.kind === 'constant') return { value: plainConstant(expression.value), known: true };
      if (expression.kind === 'variable') return plainVariable(expression.name);
      const lowered = operatorOf(expression.operator).lowerQuantity?.(expression.args, lowering);
      if (!lowered) throw new Error(`operator \`${expression.operator}\` is no number`);
      return lowered;
    },
    operand(expression) {
      const value = lowering.quantity(expression);
      return isComputed(expression) ? roundingRule(value, comparisonDecimals, lowering.named) : value;
    },
    named: (value) => nameValue(value, define),
    decided(test) {
      if (sizeOf(test.whenTrue, longest) + sizeOf(test.whenFalse, longest) <= longest) return test;
      const name = define({ if: [test.whenTrue, 'true', test.whenFalse, 'false', 'unknown'] });
      return { whenTrue: { '==': [{ var: name }, 'true'] }, whenFalse: { '==': [{ var: name }, 'false'] } };
    },
  };
  return lowering;
}

// Some engines hold null equal to false, so a flag is asked for its presence first.
const flag = (name: string): LoweredTest => ({
  whenTrue: allRules([isPresent(name), { '==': [{ var: name }, true] }]),
  whenFalse: allRules([isPresent(name), { '==': [{ var: name }, false] }]),
});

const plainConstant = (value: number | string | boolean | readonly string[] | readonly number[]): Rule => value;
