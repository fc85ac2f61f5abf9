import type { GradingDocument, GradingNode, Language } from '@tierwright/model';
import type { TierFace } from '@tierwright/ui';

/** A tier of the document as a badge shows it; null is ungraded. */
export function tierFace(document: GradingDocument, id: string | null, language: Language): TierFace | null {
  const tier = document.tiers.find((item) => item.id === id);
  return tier ? { id: tier.id, key: tier.key, name: tier.name[language], colour: tier.colour } : null;
}

/** Where an exit leads. */
export function targetOf(document: GradingDocument, node: string, exit: string): GradingNode | null {
  const { nodes, edges } = document.criteriaFlow;
  const edge = edges.find((item) => item.source === node && item.exit === exit);
  return nodes.find((item) => item.id === edge?.target) ?? null;
}
