import { useQueries } from '@tanstack/react-query';
import { api } from './api.js';

/** As many as one page of the API holds. */
const MOST = 100;
const REMEMBERED_MS = 300_000;

/** Tells the name of a group by its id. Most installations have them all on one page; only what is beyond it is asked for one by one. */
export function useGroupNames(ids: readonly string[]): (id: string) => string {
  const { data: page } = api.useQuery('get', '/api/v1/groups', { params: { query: { limit: MOST } } }, { staleTime: REMEMBERED_MS });
  const names = new Map((page?.items ?? []).map(({ id, name }) => [id, name]));
  const beyond = page?.nextCursor ? [...new Set(ids)].filter((id) => id !== '' && !names.has(id)) : [];
  const found = useQueries({
    queries: beyond.map((id) =>
      api.queryOptions('get', '/api/v1/groups/{id}', { params: { path: { id } } }, { staleTime: REMEMBERED_MS, retry: false }),
    ),
  });
  for (const { data } of found) if (data) names.set(data.id, data.name);
  const isComplete = page !== undefined && found.every(({ isPending }) => !isPending);
  return (id) => names.get(id) ?? (isComplete ? 'A deleted group' : '…');
}
