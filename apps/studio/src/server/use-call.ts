import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { OptionsArgument, RouteOf } from '@tierwright/client';
import type { RouteName } from '@tierwright/contract';
import { client } from './client.js';

/**
 * A call as a query; its key is `[route, options]`, so `invalidateQueries({ queryKey: [route] })` reaches all of it.
 * @example queryClient.ensureQueryData(callOf('readSession'))
 */
export const callOf = <Name extends RouteName>(name: Name, ...options: OptionsArgument<RouteOf<Name>>) => {
  const call = client.prepare(name, ...options);
  return queryOptions({ queryKey: [name, options[0] ?? null] as const, queryFn: ({ signal }) => call(signal) });
};

/**
 * Reads a route; the data of the call before stays until the new one answers.
 * @example const models = useCall('listGradingModels');
 */
export const useCall = <Name extends RouteName>(name: Name, ...options: OptionsArgument<RouteOf<Name>>) =>
  useQuery({ ...callOf(name, ...options), placeholderData: keepPreviousData });
