import type { MoverFilter, Movers, ResponseOf, routes } from '@tierwright/contract';
import type { References } from '@tierwright/engine';
import type { Cuts, GradingDocument, Histogram, PreviewReport, StrategyDocument } from '@tierwright/model';

/** A document as it was published, with its cuts; without cuts a draft, whose cuts come from the customers of today. */
export interface RuledBy {
  readonly document: GradingDocument;
  readonly cuts: Cuts | null;
}

/** What can be asked of all customers at once, by name: the question and its answer. */
export interface PopulationTopics {
  /** What publishing a draft would freeze. */
  freeze: {
    question: { readonly draft: GradingDocument; readonly baseline: RuledBy | null };
    answer: { readonly cuts: Cuts; readonly moved: number };
  };
  preview: {
    question: {
      readonly draft: GradingDocument;
      readonly baseline: RuledBy | null;
      readonly movers: MoverFilter | null;
      readonly histogram: { readonly node: string; readonly fact: string } | null;
    };
    answer: {
      readonly report: PreviewReport;
      readonly movers: Movers | null;
      readonly histogram: Histogram | null;
      readonly effects: readonly NodeEffect[];
    };
  };
  compare: {
    question: { readonly from: RuledBy; readonly to: RuledBy; readonly movers: MoverFilter };
    answer: Omit<ResponseOf<typeof routes.compareGradingVersions>, 'from' | 'to' | 'fromTiers' | 'toTiers'>;
  };
  /** Who is in which tier, and who meets the conditions of a strategy. */
  serve: {
    question: { readonly strategy: StrategyDocument; readonly gradedBy: RuledBy };
    answer: { readonly tiers: readonly TierSize[]; readonly clauses: readonly ClauseSize[] };
  };
}

/** Customers moved by changes to one node. */
export interface NodeEffect {
  readonly node: string;
  readonly up: number;
  readonly down: number;
}

/** Customers in a tier; null is ungraded. */
export interface TierSize {
  readonly tier: string | null;
  readonly customers: number;
}

/** Customers of a tier who meet a clause. */
export interface ClauseSize {
  readonly clause: string;
  readonly tier: string;
  readonly customers: number;
}

export type PopulationTopic = keyof PopulationTopics;

/** A question as it travels to the thread that holds the customers. */
export type PopulationQuestion = {
  [Topic in PopulationTopic]: Standing & { readonly topic: Topic } & PopulationTopics[Topic]['question'];
}[PopulationTopic];

/** What every question is judged by beside its documents. */
export interface Standing {
  /** The business day, YYYY-MM-DD. */
  readonly asOf: string;
  /** The versions its documents refer to. */
  readonly references: References;
}

/** The documents a question is about. */
export function documentsIn(question: PopulationTopics[PopulationTopic]['question']): GradingDocument[] {
  if ('gradedBy' in question) return [question.gradedBy.document];
  if ('from' in question) return [question.from.document, question.to.document];
  return question.baseline ? [question.draft, question.baseline.document] : [question.draft];
}
