import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { CallProblem } from '@tierwright/client';

const isSignedOut = (error: unknown) => error instanceof CallProblem && error.problem.code === 'unauthorized';

/** Makes the cache of server state; `onSignedOut` runs when a call finds that the session has ended. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const onError = (error: unknown) => {
    if (isSignedOut(error)) onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    // The client repeats safe calls itself.
    defaultOptions: { queries: { retry: false, staleTime: 5_000, refetchOnWindowFocus: true } },
  });
}
