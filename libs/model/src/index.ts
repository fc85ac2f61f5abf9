export { idPrefixes, DocumentId, FactKey, forbiddenKeys, ModelKey, type IdKind, type NewId } from './ids.js';
export { isStorable, storableText, LocalizedText, textIn, withText, type Language } from './text.js';
export { FactType, numericFactTypes, FactOption, ComputedFact, FactDefinition, FactValue, Facts } from './fact.js';
export { Rule, Condition, Conditions } from './rule.js';
export { Band } from './band.js';
export { TierColour, TierDefinition } from './tier.js';
export { type Exit } from './nodes/node-base.js';
export { StartNode } from './nodes/start.js';
export { CriterionNode } from './nodes/criterion.js';
export { SwitchCase, SwitchNode } from './nodes/switch.js';
export { FormulaNode } from './nodes/formula.js';
export { ruleOfCell, TableCell, TableInput, TableRow, TableNode } from './nodes/table.js';
export { LinearPoint, PointDecay, ScorecardCharacteristic } from './nodes/characteristic.js';
export { ScorecardGroup, ScorecardNode } from './nodes/scorecard.js';
export { RankingBand, RankingNode } from './nodes/ranking.js';
export { MatrixAxis, MatrixNode } from './nodes/matrix.js';
export { GateNode } from './nodes/gate.js';
export { referenceName, ReferenceExit, ReferenceNode } from './nodes/reference.js';
export { TierNode } from './nodes/tier.js';
export { GradingNode, nodeKinds, exitsOf, outputOf, type NodeKind, type NodeOf } from './nodes/index.js';
export { namedNumbers } from './named-numbers.js';
export { StabilityPolicy, StabilityState, TierExpiry, stabilityReasons, type StabilityReason } from './stability.js';
export { FlowEdge, CriteriaFlow, GradingDocument } from './grading-document.js';
export {
  PromiseItem,
  Delivery,
  Entitlements,
  TierService,
  ClauseEffect,
  Clause,
  ServiceFloor,
  StrategyDocument,
} from './strategy-document.js';
export { PlannedPromise, ServicePlan, TierWorkload, Workload } from './service-plan.js';
export { diagnosticCatalogue, Diagnostic, diagnostic, type DiagnosticCode } from './diagnostic.js';
export {
  ungradedCodes,
  UngradedReason,
  Comparison,
  Banding,
  LimitedSum,
  ReferencedResult,
  TraceStep,
  Decision,
  Cuts,
} from './decision.js';
export { TierCount, Movement, Mover, PreviewReport, Histogram } from './preview-report.js';
export { Change, ChangeEffect } from './change.js';
export { canonicalJson } from './canonical-json.js';
export { documentContent, sameContent } from './document-content.js';
export { inOrder, type Edit, type EditResult, type Refused, type RefusalCode } from './edits/edit-result.js';
export { nodeOf } from './edits/change-node.js';
export { addNode, moveNodes, removeNodes, renameNode } from './edits/nodes.js';
export { duplicateNodes } from './edits/duplicate.js';
export { connect, connectionRefusal, disconnect } from './edits/edges.js';
export { operatorsFor, rowOfRule, ruleOfRow, type ConditionRow, type RowOperator } from './edits/condition-row.js';
export {
  ruleOfTerms,
  termOperators,
  termsOfRule,
  type FormulaTerms,
  type Operand,
  type TermOperator,
} from './edits/formula-terms.js';
export {
  addCondition,
  removeCondition,
  setGate,
  setMatch,
  setMissing,
  setRule,
  type ConditionsAt,
} from './edits/conditions.js';
export { addRankingBand, removeRankingBand, setRanking, setRankingBand } from './edits/ranking.js';
export {
  addCharacteristic,
  addPointBand,
  addScoreBand,
  changeCharacteristic,
  removeCharacteristic,
  removePointBand,
  removeScoreBand,
  setPointBand,
  setScoreBand,
  setScorecard,
} from './edits/scorecard.js';
export { addAxisBand, removeAxisBand, setAxis, setAxisBand, setAxisMissing, setCell } from './edits/matrix.js';
export { addExit, removeExit, renameExit } from './edits/exits.js';
export { addCase, moveCase, removeCase, renameCase } from './edits/switch.js';
export { setFormula } from './edits/formula.js';
export {
  addInput,
  addRow,
  moveRow,
  removeInput,
  removeRow,
  setHitPolicy,
  setInput,
  setRowExit,
  setTableCell,
} from './edits/table.js';
export {
  addScoreGroup,
  removeLinearPoint,
  removeScoreGroup,
  setDecay,
  setLineGroup,
  setLinearPoint,
  setPointsBy,
  setScoreGroup,
  setScoreLimits,
  type LimitParts,
} from './edits/scorecard-limits.js';
export { setReference, takeReference } from './edits/reference.js';
export { declareFact, setMeasure } from './edits/facts.js';
export { addStability, removeStability, setStability } from './edits/stability.js';
export { addTier, moveTier, removeTier, setEnd, setTier, usersOfTier } from './edits/tiers.js';
