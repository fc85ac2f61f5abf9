import type { GradingDocument } from '../grading-document.js';
import type { NewId } from '../ids.js';
import type { LocalizedText } from '../text.js';
import { changeNode, replacing, without } from './change-node.js';
import { refuse, type EditResult } from './edit-result.js';

/** The kinds whose cells or rows share named ways out. */
const sharing = ['matrix', 'table'] as const;

/** Adds a way out of a matrix or table, below the others. */
export const addExit = (
  document: GradingDocument,
  args: { node: string; label: LocalizedText },
  newId: NewId,
): EditResult =>
  changeNode(document, args.node, sharing, (node) => ({
    ...node,
    exits: [...node.exits, { id: newId('exit'), label: args.label }],
  }));

/** Names a way out. */
export const renameExit = (
  document: GradingDocument,
  args: { node: string; exit: string; label: LocalizedText },
): EditResult =>
  changeNode(document, args.node, sharing, (node) => {
    const exits = replacing(node.exits, args.exit, (item) => ({ ...item, label: args.label }));
    return exits && { ...node, exits };
  });

/** Takes a way out and its edge away; refused while a cell or row leads there. */
export function removeExit(document: GradingDocument, args: { node: string; exit: string }): EditResult {
  const present = document.criteriaFlow.nodes.find((item) => item.id === args.node);
  const leading = present?.type === 'matrix' ? present.cells : present?.type === 'table' ? present.rows : [];
  if (leading.some(({ exit }) => exit === args.exit)) return refuse('in-use', [args.node]);
  return changeNode(document, args.node, sharing, (node) => {
    const exits = without(node.exits, args.exit);
    return exits?.length ? { ...node, exits } : null;
  });
}
