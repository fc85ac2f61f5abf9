export type {
  CompiledExit,
  CompiledNode,
  CustomerRow,
  JsonLogicExport,
  JsonLogicInput,
  NodeBoundary,
  Program,
  ReferencedVersion,
  References,
  Row,
  Slot,
} from './program.js';
export { compile, withCuts, type CompileOptions } from './compile.js';
export type { AsOf } from './derived.js';
export { evaluate, gradeAll, type Grade, type OnDay } from './evaluate.js';
export { judgeValue, undeclaredFacts, type BadValue, type JudgedValue } from './facts.js';
export { dayNumber, dayText } from './days.js';
export { computeCuts } from './cuts.js';
export { preview, type Preview, type PreviewRequest } from './preview.js';
export { directions, tierIds, type Direction } from './movement.js';
export { listMovers, tierPairs, type MoverPage, type MoverQuery } from './movers.js';
export { histogramAt } from './histogram.js';
export { jsonLogicInputs } from './json-logic-inputs.js';
export { toJsonLogic } from './to-json-logic.js';
export { toSql } from './sql/to-sql.js';
export { toCustomerQuery, type AnswerMeaning, type CustomerColumn, type CustomerQuery } from './sql/customer-table.js';
export { daysFromDate, daysFromText, factsInJson } from './sql/fact-places.js';
export type { SqlColumn, SqlExportOptions } from './sql/sql-scope.js';
export { engineVersion } from './engine-version.js';
export { sentenceOf } from './words/node-sentence.js';
export { toWords, type ToldStep } from './words/to-words.js';
export { storyOf } from './words/node-story.js';
export { exitLabel, exitLabels } from './words/exit-label.js';
export { conditionWords } from './words/condition-words.js';
export { ruleWords } from './words/rule-words.js';
export { factVocabulary, vocabularyOf, type Vocabulary } from './words/vocabulary.js';
export { formatNumber, formatValue } from './words/format-value.js';
export { tierWords } from './words/target-words.js';
export { reasonsOf, type ReasonInWords } from './words/reasons.js';
export { analyse, exitStates, type Analysis, type ExitState, type ProvedExit } from './analysis/analyse.js';
export { boundaryCases, type BoundaryCase, type BoundaryCases } from './analysis/boundary-cases.js';
export { type Place } from './analysis/boundary-spots.js';
export { type Finding } from './analysis/finding.js';
export { equivalent, type Equivalence } from './analysis/equivalent.js';
export { applyChanges, changesBetween, diffDocuments, type DocumentChange } from './diff/diff-documents.js';
export { diffPrograms } from './diff/program-changes.js';
export { attributeMovers, nodeEffects, type Attribution } from './diff/attribute-movers.js';
export { checkStrategy } from './service/check-strategy.js';
export { clausesMet, compileStrategy, type CompiledStrategy } from './service/compile-strategy.js';
export { planFor } from './service/plan-for.js';
export { countTiers, workload, type TierCounts } from './service/workload.js';
export { cadenceWords } from './service/cadence-words.js';
export { diffStrategies, strategyEffects, type StrategyEffect } from './service/diff-strategies.js';
export {
  strategyConditionsToJsonLogic,
  strategyInputs,
  type StrategyConditionsExport,
} from './service/strategy-json-logic.js';
export { settleCustomer } from './stability/settle-customer.js';
export { settleTier, type Proposal, type Settlement } from './stability/settle-tier.js';
export { policyWords, settlementWords } from './words/stability-words.js';
export { confidence, type Confidence } from './advice/confidence.js';
export { next, type Next, type NextStep } from './advice/next.js';
export type { FactChange } from './advice/moves.js';
export { changeWords, confidenceWords, nextWords, stepWords } from './words/advice-words.js';
export { tellAgent, tellAuditor, tellManager, type AuditRecord, type PathLine } from './words/tellings.js';
