import type { Cuts, GradingDocument, LocalizedText, ModelKey } from '@tierwright/model';
import type { GradedCase } from './graded-case.js';

/** A grading model used in practice: the document, where its rule was read, and what it must answer. */
export interface ExampleModel {
  readonly key: ModelKey;
  /** Where the rule was read; "estimate" names what no source states. */
  readonly source: LocalizedText;
  readonly document: GradingDocument;
  /** The cuts the cases are judged by, for a model that ranks. */
  readonly cuts?: Cuts;
  readonly cases: readonly GradedCase[];
}
