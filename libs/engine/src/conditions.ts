import {
  combineTests,
  comparisonsOf,
  costOf,
  joinConditions,
  lowerConditions,
  lowerTest,
  parseCondition,
  prepareTest,
  testSql,
  variablesOf,
  type Expression,
  type LeafComparison,
  type LoweredTest,
  type ParsedRule,
  type Test,
  type VariableTypes,
} from '@tierwright/json-logic';
import type { Comparison, Conditions, GradingNode } from '@tierwright/model';
import type { NodeBoundary, Row } from './program.js';
import { slotNamed, type ExportScope, type Scope } from './scope.js';
import type { SqlNodeScope } from './sql/sql-scope.js';
import { onWire } from './wire.js';

/** Conditions ready to run, with what they read and how they are shown. */
export interface PreparedConditions {
  readonly test: Test;
  readonly reads: readonly number[];
  readonly cost: number;
  readonly boundaries: readonly NodeBoundary[];
  readonly comparisons: (row: Row) => Comparison[];
}

/** Reports what is wrong with conditions that stand at a pointer inside a node. */
export function checkConditions(node: GradingNode, when: Conditions, at: string, scope: Scope): void {
  if (when.conditions.length === 0) scope.report(node, 'no-conditions', `${at}/conditions`);
  when.conditions.forEach(({ rule }, index) => checkCondition(node, rule, `${at}/conditions/${index}/rule`, scope));
}

/** Reports what is wrong with one rule that must be a condition. */
export function checkCondition(node: GradingNode, rule: unknown, pointer: string, scope: Scope): void {
  const { expression, findings } = parsedIn(scope, rule);
  for (const found of findings) scope.report(node, found.code, `${pointer}${found.pointer}`, found.params);
  if (expression) checkRanges(node, expression, pointer, scope);
}

function checkRanges(node: GradingNode, expression: Expression, pointer: string, scope: Scope): void {
  for (const { variable, constant } of comparisonsOf(expression, () => 0)) {
    const range = scope.slots[slotNamed(scope, variable)]?.fact?.range;
    if (!range || typeof constant !== 'number') continue;
    if (constant < (range.min ?? -Infinity) || constant > (range.max ?? Infinity)) {
      scope.report(node, 'outside-range', pointer, { fact: variable });
    }
  }
}

/** Checked conditions as closures. */
export function prepareConditions(when: Conditions, scope: Scope): PreparedConditions {
  const slotOf = (name: string) => slotNamed(scope, name);
  const expressions = expressionsOf(when, scope);
  const leaves = when.conditions.flatMap(({ id }, at) =>
    comparisonsOf(expressions[at] as Expression, slotOf).map((leaf) => ({ condition: id, leaf })),
  );
  return {
    test: combineTests(
      expressions.map((expression) => prepareTest(expression, slotOf)),
      when.match === 'any',
    ),
    reads: [...new Set(expressions.flatMap(variablesOf).map(slotOf))],
    cost: expressions.reduce((sum, expression) => sum + costOf(expression), 0),
    boundaries: leaves.flatMap(({ leaf }) =>
      typeof leaf.constant === 'number' ? [{ fact: leaf.variable, value: leaf.constant }] : [],
    ),
    comparisons: (row) => leaves.map(({ condition, leaf }) => compared(condition, leaf, row, scope)),
  };
}

/** Checked conditions in plain JsonLogic. */
export function conditionRules(when: Conditions, scope: ExportScope): LoweredTest {
  const tests = expressionsOf(when, scope).map((expression) => lowerTest(expression, scope.define));
  return lowerConditions(when.match, tests);
}

/** Checked conditions as an SQL condition; NULL is unknown. */
export function conditionsSql(when: Conditions, scope: SqlNodeScope): string {
  const tests = expressionsOf(when, scope).map((expression) => testSql(expression, scope));
  return joinConditions(tests, when.match === 'all' ? 'AND' : 'OR');
}

function expressionsOf(when: Conditions, scope: Scope): Expression[] {
  return when.conditions.flatMap(({ rule }) => parsedIn(scope, rule).expression ?? []);
}

const parsedBy = new WeakMap<VariableTypes, WeakMap<object, ParsedRule>>();

/** A rule parsed once for the check and the run of one document, whose types are made anew by each compilation. */
function parsedIn({ types }: Pick<Scope, 'types'>, rule: unknown): ParsedRule {
  if (typeof rule !== 'object' || rule === null) return parseCondition(rule, types);
  const parsed = parsedBy.get(types) ?? new WeakMap<object, ParsedRule>();
  parsedBy.set(types, parsed);
  const known = parsed.get(rule) ?? parseCondition(rule, types);
  parsed.set(rule, known);
  return known;
}

/** One comparison as it came out for a row. */
export function compared(condition: string, leaf: LeafComparison, row: Row, scope: Scope): Comparison {
  const index = slotNamed(scope, leaf.variable);
  const slot = scope.slots[index] as Scope['slots'][number];
  const value = row.values[index] ?? null;
  const threshold = leaf.thresholdOf(row.values);
  const distance = typeof value === 'number' && typeof threshold === 'number' ? value - threshold : null;
  return {
    condition,
    fact: leaf.variable,
    operator: leaf.operator,
    value: onWire(slot, value),
    threshold: onWire(slot, threshold),
    holds: leaf.holds(row.values),
    distance,
  };
}
