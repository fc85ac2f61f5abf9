import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { OptionsArgument, RouteOf } from '@tierwright/client';
import type { RouteName } from '@tierwright/contract';
import { client } from './client.js';

/**
 * Calls a route that changes something, then reads again what it outdates.
 * `act` resolves with the answer or rejects; `start` leaves the failure in `error`.
 * @example const revoke = useAct('revokeApiKey', ['listApiKeys']); revoke.start({ params: { id } });
 */
export function useAct<Name extends RouteName>(name: Name, outdates: readonly RouteName[] = []) {
  const queries = useQueryClient();
  const mutation = useMutation({
    mutationFn: (options: OptionsArgument<RouteOf<Name>>) => client.call(name, ...options),
    onSuccess: () => Promise.all(outdates.map((outdated) => queries.invalidateQueries({ queryKey: [outdated] }))),
  });
  const { data, error, isPending, reset, mutate, mutateAsync } = mutation;
  return {
    data,
    error,
    isPending,
    reset,
    start: (...options: OptionsArgument<RouteOf<Name>>) => mutate(options),
    act: (...options: OptionsArgument<RouteOf<Name>>) => mutateAsync(options),
  };
}
