import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { Installation, Session } from '@tierwright/contract';
import { safeReturn } from '../../app/session-end.js';
import { callOf } from '../../server/use-call.js';

/** Where someone who just signed in lands: back where they came from, else the demo's flow for a demo editor. */
export function landingOf(session: Session, next: string | undefined, installation: Installation | undefined): string {
  const back = safeReturn(next);
  if (back !== null) return back;
  const draws = session.person.role === 'editor' && installation?.demo?.dataset === 'oil-gas';
  return draws ? '/models/oil-gas-routes/canvas' : '/models';
}

/** Takes a new session into the studio. */
export function useEntering(next: string | undefined): (session: Session) => Promise<void> {
  const queries = useQueryClient();
  const router = useRouter();
  return async (session) => {
    const installation = await queries.ensureQueryData(callOf('readInstallation'));
    queries.clear();
    queries.setQueryData(callOf('readInstallation').queryKey, installation);
    queries.setQueryData(callOf('readSession').queryKey, session);
    router.history.push(landingOf(session, next, installation));
  };
}
