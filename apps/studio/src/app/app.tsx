import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { Look } from '../theme/look.js';
import { createQueryClient } from './query-client.js';
import { createStudioRouter } from './router.js';
import { goToSignIn } from './session-end.js';

const queryClient = createQueryClient(() => goToSignIn(router, queryClient));
const router = createStudioRouter(queryClient);

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

/** The whole studio. */
export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <Look>
        <RouterProvider router={router} />
      </Look>
    </QueryClientProvider>
  );
}
