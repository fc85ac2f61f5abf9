import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { GradingModelSummary } from '@tierwright/contract';
import { callOf } from '../../server/use-call.js';

const isGrading = ({ grading }: GradingModelSummary) => grading !== null && grading.finishedAt === null;

/** All models, read again every second while customers are being re-graded. */
export const useGradingModels = () =>
  useQuery({
    ...callOf('listGradingModels'),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.items.some(isGrading) === true ? 1000 : false),
  });
