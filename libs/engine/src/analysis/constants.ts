import { parseCondition, type Expression, type VariableTypes } from '@tierwright/json-logic';
import type { Conditions } from '@tierwright/model';

/** Comparisons of a variable with fixed values: what a proof needs to tell its values apart. */
export const comparing: ReadonlySet<string> = new Set(['<', '<=', '>', '>=', '==', '!=', 'in']);

/** The fixed values that facts, and computed numbers all together, are held against. */
export class Constants {
  private readonly byFact = new Map<string, Set<unknown>>();
  /** What scores and formulas are held against; one set, because two programs name them differently. */
  readonly computed = new Set<unknown>();
  private facts: ReadonlySet<string> = none;

  /** Notes what one program compares; `facts` are the names it declares, every other one is a computed number. */
  noteWith(facts: ReadonlySet<string>, note: () => void): void {
    const before = this.facts;
    this.facts = facts;
    note();
    this.facts = before;
  }

  /** What a fact is held against. */
  of(fact: string): ReadonlySet<unknown> {
    return this.byFact.get(fact) ?? none;
  }

  /** Notes values that a fact or a computed number is held against. */
  note(name: string, values: Iterable<unknown>): void {
    let set = this.facts.has(name) ? this.byFact.get(name) : this.computed;
    if (!set) this.byFact.set(name, (set = new Set()));
    for (const value of values) set.add(value);
  }

  /** Notes every comparison of some conditions. */
  noteConditions(when: Conditions, types: VariableTypes): void {
    for (const { rule } of when.conditions) {
      const { expression } = parseCondition(rule, types);
      if (expression) this.noteExpression(expression);
    }
  }

  /** Notes every comparison of an expression. */
  noteExpression(expression: Expression): void {
    if (expression.kind !== 'operation') return;
    if (comparing.has(expression.operator)) {
      const values = constantsIn(expression.args);
      for (const name of expression.args.flatMap(valueNames)) this.note(name, values);
      for (const value of values) this.computed.add(value);
    }
    expression.args.forEach((arg) => this.noteExpression(arg));
  }
}

const none: ReadonlySet<never> = new Set();

/** The fixed values among some arguments, the items of a list each. */
export function constantsIn(args: readonly Expression[]): (string | number | boolean)[] {
  return args.flatMap((arg) =>
    arg.kind !== 'constant' ? [] : typeof arg.value === 'object' ? [...arg.value] : [arg.value],
  );
}

/** The variables whose value an argument may be as it stands. */
function valueNames(arg: Expression): string[] {
  if (arg.kind === 'variable') return [arg.name];
  if (arg.kind !== 'operation' || arg.operator !== 'if') return [];
  return arg.args.filter((_, at) => at % 2 === 1 || at === arg.args.length - 1).flatMap(valueNames);
}
