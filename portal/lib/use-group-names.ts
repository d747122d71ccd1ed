import { useQueries } from '@tanstack/react-query';
import { api } from './api.js';

/** As many as one page of the API holds. */
const PAGE_SIZE = 100;
const STALE_AFTER_MS = 300_000;

/** The name of a group by its id. Most installations have all of them on one page; groups beyond it are read one by one. */
export function useGroupNames(ids: readonly string[]): (id: string) => string {
  const { data: page } = api.useQuery('get', '/api/v1/groups', { params: { query: { limit: PAGE_SIZE } } }, { staleTime: STALE_AFTER_MS });
  const names = new Map((page?.items ?? []).map(({ id, name }) => [id, name]));
  const beyond = page?.nextCursor ? [...new Set(ids)].filter((id) => id !== '' && !names.has(id)) : [];
  const found = useQueries({
    queries: beyond.map((id) =>
      api.queryOptions('get', '/api/v1/groups/{id}', { params: { path: { id } } }, { staleTime: STALE_AFTER_MS, retry: false }),
    ),
  });
  for (const { data } of found) if (data) names.set(data.id, data.name);
  const isComplete = page !== undefined && found.every(({ isPending }) => !isPending);
  return (id) => names.get(id) ?? (isComplete ? 'Deleted group' : '…');
}
