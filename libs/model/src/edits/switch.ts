import type { GradingDocument } from '../grading-document.js';
import type { NewId } from '../ids.js';
import type { LocalizedText } from '../text.js';
import { changeNode, moved, replacing, without } from './change-node.js';
import { refuse, type EditResult } from './edit-result.js';

/** Adds a case without conditions, asked after the others. */
export const addCase = (
  document: GradingDocument,
  args: { node: string; label: LocalizedText },
  newId: NewId,
): EditResult =>
  changeNode(document, args.node, ['switch'], (node) => ({
    ...node,
    cases: [...node.cases, { id: newId('exit'), label: args.label, when: { match: 'all', conditions: [] } }],
  }));

/** Names a case and its exit. */
export const renameCase = (
  document: GradingDocument,
  args: { node: string; case: string; label: LocalizedText },
): EditResult =>
  changeNode(document, args.node, ['switch'], (node) => {
    const cases = replacing(node.cases, args.case, (item) => ({ ...item, label: args.label }));
    return cases && { ...node, cases };
  });

/** Lets a case be asked at another place, 0 is the first. */
export const moveCase = (document: GradingDocument, args: { node: string; case: string; to: number }): EditResult =>
  changeNode(document, args.node, ['switch'], (node) => {
    const cases = moved(node.cases, args.case, args.to);
    return cases && { ...node, cases };
  });

/** Takes a case and its edge away; one must stay. */
export function removeCase(document: GradingDocument, args: { node: string; case: string }): EditResult {
  const present = document.criteriaFlow.nodes.find(({ id }) => id === args.node);
  if (present?.type === 'switch' && present.cases.length === 1) return refuse('last-part');
  return changeNode(document, args.node, ['switch'], (node) => {
    const cases = without(node.cases, args.case);
    return cases && { ...node, cases };
  });
}
