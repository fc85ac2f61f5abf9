import { z } from 'zod';
import { FactDefinition } from './fact.js';
import { DocumentId } from './ids.js';
import { GradingNode } from './nodes/index.js';
import { StabilityPolicy } from './stability.js';
import { LocalizedText } from './text.js';
import { TierDefinition } from './tier.js';

export const FlowEdge = z
  .strictObject({ id: DocumentId, source: DocumentId, exit: z.string().max(20), target: DocumentId })
  .meta({ id: 'FlowEdge', description: 'From an exit of one node to another node' });
export type FlowEdge = z.infer<typeof FlowEdge>;

export const CriteriaFlow = z
  .strictObject({ nodes: z.array(GradingNode).max(500), edges: z.array(FlowEdge).max(5000) })
  .meta({ id: 'CriteriaFlow', description: 'The drawn graph of nodes and edges' });
export type CriteriaFlow = z.infer<typeof CriteriaFlow>;

/**
 * A grading model as drawn: the editor's present, the compiler's input, the API body and the database column.
 * Parsing changes nothing; ids inside are unique.
 */
export const GradingDocument = z
  .strictObject({
    schemaVersion: z.literal(1),
    name: LocalizedText,
    description: LocalizedText,
    /** The fact whose sum weighs customers beside their number, such as yearly sales. */
    measure: z.string().max(63).optional(),
    facts: z.array(FactDefinition).max(500),
    tiers: z.array(TierDefinition).max(30),
    criteriaFlow: CriteriaFlow,
    /** Without it a customer's tier is always the one the criteria propose. */
    stability: StabilityPolicy.optional(),
  })
  .meta({ id: 'GradingDocument', description: 'A grading model: its facts, tiers and criteria flow' });
export type GradingDocument = z.infer<typeof GradingDocument>;
