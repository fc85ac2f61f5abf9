import { canonicalJson } from './canonical-json.js';
import type { GradingDocument } from './grading-document.js';

/** What a grading document says, positions left out: two drawings of the same rules have the same content. */
export function documentContent(document: GradingDocument): string {
  const nodes = document.criteriaFlow.nodes.map((node) => ({ ...node, position: undefined }));
  return canonicalJson({ ...document, criteriaFlow: { ...document.criteriaFlow, nodes } });
}

/** Whether two documents say the same, wherever their nodes stand. */
export const sameContent = (a: GradingDocument, b: GradingDocument): boolean =>
  documentContent(a) === documentContent(b);
