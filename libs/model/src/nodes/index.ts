import { z } from 'zod';
import { criterionExits, CriterionNode } from './criterion.js';
import { formulaExits, FormulaNode } from './formula.js';
import { gateExits, GateNode } from './gate.js';
import { matrixExits, MatrixNode } from './matrix.js';
import type { Exit } from './node-base.js';
import { rankingExits, RankingNode } from './ranking.js';
import { referenceExits, ReferenceNode } from './reference.js';
import { scorecardExits, ScorecardNode } from './scorecard.js';
import { startExits, StartNode } from './start.js';
import { switchExits, SwitchNode } from './switch.js';
import { tableExits, TableNode } from './table.js';
import { tierExits, TierNode } from './tier.js';

export const GradingNode = z
  .discriminatedUnion('type', [
    StartNode,
    CriterionNode,
    SwitchNode,
    ScorecardNode,
    FormulaNode,
    TableNode,
    RankingNode,
    MatrixNode,
    GateNode,
    ReferenceNode,
    TierNode,
  ])
  .meta({ id: 'GradingNode', description: 'A node of a criteria flow' });
export type GradingNode = z.infer<typeof GradingNode>;

export type NodeKind = GradingNode['type'];
export type NodeOf<K extends NodeKind> = Extract<GradingNode, { type: K }>;

const exitsByKind: { [K in NodeKind]: (node: NodeOf<K>) => Exit[] } = {
  start: startExits,
  criterion: criterionExits,
  switch: switchExits,
  scorecard: scorecardExits,
  formula: formulaExits,
  table: tableExits,
  ranking: rankingExits,
  matrix: matrixExits,
  gate: gateExits,
  reference: referenceExits,
  tier: tierExits,
};

export const nodeKinds = Object.keys(exitsByKind) as NodeKind[];

/** The ways out of a node, in the order they are drawn. */
export function exitsOf(node: GradingNode): Exit[] {
  return (exitsByKind[node.type] as (node: GradingNode) => Exit[])(node);
}

/** The name of the number a node computes for later nodes; null for a node that computes none. */
export function outputOf(node: GradingNode): string | null {
  if (node.type === 'reference') return node.takes === 'score' ? (node.output ?? null) : null;
  return 'output' in node ? node.output : null;
}
