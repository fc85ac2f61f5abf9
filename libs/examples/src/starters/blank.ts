import type { FactDefinition, GradingDocument, NewId } from '@tierwright/model';
import { localized } from '../localized.js';
import { revenueOf } from './indicator.js';
import { endNodes, startNode, threeTiers } from './parts.js';

/** A start and three tiers that nothing leads to yet. */
export function blank(name: string, facts: readonly FactDefinition[], newId: NewId): GradingDocument {
  const tiers = threeTiers(newId);
  return {
    schemaVersion: 1,
    name: localized(name, name),
    description: localized('', ''),
    ...revenueOf(facts),
    facts: [...facts],
    tiers,
    criteriaFlow: { nodes: [startNode(newId), ...endNodes(tiers, 560, newId)], edges: [] },
  };
}
