import type { GradingNode, NodeKind, NodeOf } from '@tierwright/model';
import type { ReactNode } from 'react';
import { useEditor } from '../editor-context.js';
import { ConditionList } from './condition-list.js';
import { FormulaForm } from './formula-form.js';
import { GateForm } from './gate-form.js';
import { MatrixForm } from './matrix-form.js';
import { MissingPolicy } from './missing-policy.js';
import { RankingForm } from './ranking-form.js';
import { ReferenceForm } from './reference-form.js';
import { ScorecardForm } from './scorecard-form.js';
import { SwitchForm } from './switch-form.js';
import { TableForm } from './table-form.js';
import { TierForm } from './tier-form.js';

/** The fields of a kind: those of its rule, and what it does where data is missing. */
interface Forms<K extends NodeKind> {
  rule: (node: NodeOf<K>) => ReactNode;
  missing?: (node: NodeOf<K>) => ReactNode;
}

const forms: { [K in NodeKind]: Forms<K> } = {
  start: { rule: () => <StartNote /> },
  criterion: { rule: (node) => <ConditionList node={node} />, missing: (node) => <MissingPolicy node={node} /> },
  switch: { rule: (node) => <SwitchForm node={node} />, missing: (node) => <MissingPolicy node={node} /> },
  formula: { rule: (node) => <FormulaForm node={node} /> },
  table: { rule: (node) => <TableForm node={node} />, missing: (node) => <MissingPolicy node={node} /> },
  scorecard: { rule: (node) => <ScorecardForm node={node} /> },
  matrix: { rule: (node) => <MatrixForm node={node} /> },
  ranking: { rule: (node) => <RankingForm node={node} /> },
  gate: { rule: (node) => <ConditionList node={node} />, missing: (node) => <GateForm node={node} /> },
  reference: { rule: (node) => <ReferenceForm node={node} /> },
  tier: { rule: (node) => <TierForm node={node} /> },
};

/** The fields of a node, whatever its kind. */
export function KindForm({ node, part }: { node: GradingNode; part: keyof Forms<NodeKind> }) {
  const form = forms[node.type][part] as ((node: GradingNode) => ReactNode) | undefined;
  return form?.(node) ?? null;
}

function StartNote() {
  return <p className="tw-note tw-section">{useEditor().t('start.note')}</p>;
}
