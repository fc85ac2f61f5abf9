import type { GradingDocument } from '../grading-document.js';
import { outputOf } from '../nodes/index.js';
import type { FormulaNode } from '../nodes/formula.js';
import { changeNode, withoutKey } from './change-node.js';
import { refuse, type EditResult } from './edit-result.js';

/** The rule, the decimals and the unit of a formula, and the name of its number; a blank unit is none. */
export function setFormula(
  document: GradingDocument,
  args: { node: string } & Partial<Pick<FormulaNode, 'rule' | 'output' | 'round' | 'unit'>>,
): EditResult {
  const { node: id, ...parts } = args;
  if (parts.output !== undefined && isTaken(document, id, parts.output)) return refuse('name-taken');
  return changeNode(document, id, ['formula'], (node) => {
    const next = { ...node, ...parts };
    return next.unit && !next.unit.zh && !next.unit.en ? withoutKey(next, 'unit') : next;
  });
}

/** Whether a fact or another node has a name already. */
const isTaken = ({ facts, criteriaFlow }: GradingDocument, id: string, name: string): boolean =>
  facts.some(({ key }) => key === name) || criteriaFlow.nodes.some((node) => node.id !== id && outputOf(node) === name);
