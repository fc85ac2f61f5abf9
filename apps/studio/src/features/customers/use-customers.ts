import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { client } from '../../server/client.js';

/** Which customers to list; `tier` is a key of a tier of `model`, or `none`. */
export interface CustomerFilter {
  search?: string;
  model?: string;
  tier?: string;
}

const pageSize = 50;

/** Customers by code, page after page; read again while `live` says that tiers are changing. */
export const useCustomers = (filter: CustomerFilter, live: boolean) =>
  useInfiniteQuery({
    queryKey: ['listCustomers', 'pages', filter],
    queryFn: ({ pageParam, signal }) =>
      client.call('listCustomers', {
        query: { ...filter, limit: pageSize, ...(pageParam === null ? {} : { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
    refetchInterval: live ? 2000 : false,
  });
