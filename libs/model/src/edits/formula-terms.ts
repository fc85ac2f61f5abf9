import type { Rule } from '../rule.js';
import { ruleCall, variableIn } from './rule-call.js';

/** What a formula row can do with the number before it; `min` keeps it from rising above, `max` from falling below. */
export const termOperators = ['+', '-', '*', '/', 'min', 'max'] as const;
export type TermOperator = (typeof termOperators)[number];

/** A fact, an earlier result, or a fixed number. */
export type Operand = { readonly fact: string } | { readonly number: number };

/** A formula as it is read from top to bottom: a first operand, then each row upon the result so far. */
export interface FormulaTerms {
  readonly first: Operand;
  readonly rows: readonly { readonly operator: TermOperator; readonly operand: Operand }[];
}

const ruleOfOperand = (operand: Operand): Rule => ('fact' in operand ? { var: operand.fact } : operand.number);

/** The rule that rows are stored as. */
export const ruleOfTerms = ({ first, rows }: FormulaTerms): Rule =>
  rows.reduce<Rule>(
    (so, { operator, operand }) => ({ [operator]: [so, ruleOfOperand(operand)] }),
    ruleOfOperand(first),
  );

/** The rows that show a rule, or null when no rows can: such a rule is shown as a sentence and kept. */
export function termsOfRule(rule: Rule): FormulaTerms | null {
  const rows: FormulaTerms['rows'][number][] = [];
  let rest = rule;
  for (;;) {
    const alone = operandOf(rest);
    if (alone) return { first: alone, rows: rows.reverse() };
    const call = ruleCall(rest);
    const operator = termOperators.find((known) => known === call?.[0]);
    if (!call || !operator || call[1].length < 2 || (operator === '/' && call[1].length !== 2)) return null;
    const operands = call[1].slice(1).map(operandOf);
    for (const operand of operands.reverse()) {
      if (operand === null) return null;
      rows.push({ operator, operand });
    }
    rest = call[1][0];
  }
}

function operandOf(rule: Rule): Operand | null {
  if (typeof rule === 'number') return { number: rule };
  const fact = variableIn(rule);
  return fact === null ? null : { fact };
}
