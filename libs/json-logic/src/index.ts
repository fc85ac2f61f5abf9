export type { Json, Rule, Truth, Value, Values, ValueType, VariableTypes } from './value.js';
export type { Constant, Expression, Operation, Variable } from './expression.js';
export { pointerTo, type Finding, type FindingCode } from './finding.js';
export type {
  LoweredTest,
  LoweredValue,
  Misuse,
  Operator,
  PortableOperator,
  Quantity,
  SlotOf,
  Term,
  Test,
} from './operators/operator.js';
export { apply, prepare, type PreparedRule, type PrepareOptions } from './apply.js';
export { errorTypes, JsonLogicError } from './json-logic-error.js';
export { operators, portableOperators } from './operators/table.js';
export { combineTests } from './operators/logic.js';
export { preparedLimits, ruleLimits, runLimits, type RuleLimits } from './limits.js';
export { parseCondition, parseRule, type ParsedRule } from './parse.js';
export { check, type CheckOptions } from './check.js';
export type { Profile } from './misuse.js';
export { prepareQuantity, prepareTest, costOf } from './prepare.js';
export { comparisonsOf, type LeafComparison } from './comparisons.js';
export { testSql, quantitySql, sqlDialects } from './sql/write-sql.js';
export {
  joinConditions,
  quoteIdentifier,
  quoteText,
  type NameSql,
  type SqlDialect,
  type SqlDialectName,
} from './sql/dialect.js';
export { StagedQuery, type AnswerColumn } from './sql/staged-query.js';
export type { SqlScope } from './sql/sql-builder.js';
export { variablesOf } from './variables.js';
export { lowerConditions, lowerQuantity, lowerTest, nameValue, type Define } from './lower.js';
export { allRules, anyRule, isPresent } from './plain.js';
export { comparisonDecimals, roundHalfUp, roundingRule } from './rounding.js';
export type { OperatorName } from './words/operator-name.js';
export type { WordLanguage } from './words/phrase.js';
export {
  comparisonVerb,
  jointWords,
  tellRule,
  writtenOperation,
  writtenVariable,
  type RuleReader,
  type WrittenOperation,
} from './words/tell-rule.js';
export { quantityColumns, testColumns } from './columns/test-columns.js';
export type { Column } from './columns/column.js';
