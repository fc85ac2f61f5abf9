import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { EvaluationRequest } from '@tierwright/contract';
import { client } from '../../../server/client.js';

/** Makes one evaluation, measures the way there and back, and reads the latest decisions again. */
export function useTimedCall() {
  const queries = useQueryClient();
  const { data, error, isPending, mutate } = useMutation({
    mutationFn: async ({ key, body }: { key: string; body: EvaluationRequest }) => {
      const start = performance.now();
      const answer = await client.call('evaluate', { params: { key }, body });
      return { answer, milliseconds: performance.now() - start };
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['listDecisions'] }),
  });
  return { data, error, isPending, run: (key: string, body: EvaluationRequest) => mutate({ key, body }) };
}
