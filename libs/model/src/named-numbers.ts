import type { FactDefinition } from './fact.js';
import type { GradingDocument } from './grading-document.js';
import { outputOf } from './nodes/index.js';
import type { LocalizedText } from './text.js';

const points: LocalizedText = { zh: '分', en: 'points' };

/** The numbers the nodes of a document compute, defined like facts: named after their node, with their unit. */
export function namedNumbers(document: GradingDocument): FactDefinition[] {
  return document.criteriaFlow.nodes.flatMap((node): FactDefinition[] => {
    const key = outputOf(node);
    if (key === null) return [];
    const unit = node.type === 'formula' ? node.unit : points;
    return [{ key, label: node.name, type: 'number', ...(unit ? { unit } : {}) }];
  });
}
