import type { Customer, GradingModelSummary } from '@tierwright/contract';
import type { GradingDocument } from '@tierwright/model';
import { useCall } from '../../server/use-call.js';

/** A customer as one live model grades them. */
export interface Graded {
  summary: GradingModelSummary;
  result: Customer['evaluations'][number]['result'];
}

/** The frozen document the answer was made with; undefined until it is read. */
export const useGradedDocument = ({ summary, result }: Graded): GradingDocument | undefined =>
  useCall('readGradingVersion', { params: { key: summary.key, number: result.version.number } }).data?.document;
