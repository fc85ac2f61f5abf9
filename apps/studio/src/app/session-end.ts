import type { QueryClient } from '@tanstack/react-query';
import type { AnyRouter } from '@tanstack/react-router';

/** A place inside the studio to return to; the front door and anything that leads elsewhere are none. */
export const safeReturn = (next: string | undefined): string | null =>
  next !== undefined && /^\/[^/\\]/.test(next) ? next : null;

/** Forgets what was read and asks to sign in again, coming back to this page after. */
export function goToSignIn(router: AnyRouter, queries: QueryClient): void {
  const { pathname, href } = router.state.location;
  if (pathname === '/signin' || pathname === '/setup') return;
  queries.removeQueries({ queryKey: ['readSession'] });
  void router.navigate({ to: '/signin', search: { next: href } });
}
