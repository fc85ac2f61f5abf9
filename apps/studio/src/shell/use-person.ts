import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { permissions, type Permission, type Person, type Role } from '@tierwright/contract';
import { useAct } from '../server/use-act.js';
import { useCall } from '../server/use-call.js';
import { useTexts } from '../texts/use-texts.js';

/** Who is signed in; undefined until known. */
export const usePerson = (): Person | undefined => useCall('readSession').data?.person;

const allows = (permission: Permission, role: Role) => {
  const { roles } = permissions[permission];
  return roles === 'anyone' || roles.some((allowed) => allowed === role);
};

/** Whether the person may do this; the server decides, this only spares a refusal. */
export function useMay(permission: Permission): boolean {
  const person = usePerson();
  return person !== undefined && allows(permission, person.role);
}

const roleTexts = {
  viewer: 'roleViewer',
  editor: 'roleEditor',
  approver: 'roleApprover',
  admin: 'roleAdmin',
} as const;

/** Names a role in the language on screen. */
export function useRoleName(): (role: Role) => string {
  const t = useTexts('shell');
  return (role) => t(roleTexts[role]);
}

/** Ends the session, forgets what was read and shows the sign-in page. */
export function useSignOut(): () => Promise<void> {
  const { act } = useAct('signOut');
  const queries = useQueryClient();
  const navigate = useNavigate();
  return async () => {
    await act();
    await navigate({ to: '/signin', search: {} });
    queries.clear();
  };
}
