export { problemCatalogue, ProblemError, ProblemBody, type ProblemCode } from './problem.js';
export { Role, Scope, permissions, type Permission } from './access.js';
export {
  route,
  bodyLimits,
  type Method,
  type Route,
  type ParamsOf,
  type QueryOf,
  type BodyOf,
  type ResponseOf,
} from './route.js';
export { pageQuery, listOf, Instant, Day } from './list.js';
export { DemoAccount, Installation } from './installation.js';
export { Person, Session } from './session.js';
export { GradingDraft, StrategyDraft, VersionSummary, PublishRequest, VersionOrDraft } from './drafts.js';
export { GradingProgress, GradingModelSummary, Starter, MoverFilter, Movers } from './grading-models.js';
export { ModelWords, SqlDialect, SqlExport } from './version-exports.js';
export { Audience, Confidence, Explanation, Next, NextChange, NextStep } from './advice.js';
export { EvaluationRequest, Reason, EvaluationWarning, EvaluationResult, DecisionRecord } from './evaluations.js';
export { CurrentState, SettledState, Settlement } from './settlement.js';
export { CustomerGrade, CustomerSummary, FactChange, Customer } from './customers.js';
export {
  ImportKind,
  OrderField,
  ColumnTarget,
  ImportColumn,
  rowProblemCodes,
  RowProblem,
  ImportCheck,
  ImportRecord,
} from './imports.js';
export { StrategySummary } from './service-strategies.js';
export { ApiKey } from './api-keys.js';
export { AuditEvent } from './operations.js';
export { routes, type RouteName } from './routes.js';
