import { queryOptions, useQueries, type UseQueryResult } from '@tanstack/react-query';
import { api, client, type Shapes } from './api.js';
import { batchRequests } from './batch-requests.js';

export type Person = Shapes['User'];
/** As many ids as the API takes in one request. */
const MAX_IDS = 20;
const STALE_AFTER_MS = 300_000;

/** People whose name or email address contains this text, as many as a list of options shows. */
export function usePeopleLike(q: string | undefined): readonly Person[] {
  const { data } = api.useQuery(
    'get',
    '/api/v1/users',
    { params: { query: { limit: 20, ...(q !== undefined && { q }) } } },
    { placeholderData: (before) => before },
  );
  return data?.items ?? [];
}

/** The people with these ids, by id, deleted ones too. Each person is cached under their own key. */
export function usePeople(ids: readonly string[]): ReadonlyMap<string, Person> {
  return useQueries({ queries: [...new Set(ids)].map(personQuery), combine: byId });
}

/** The name of a person, who may be deleted or not loaded yet. */
export const nameOf = (person: Person | undefined): string =>
  person === undefined ? 'Unknown user' : `${person.displayName}${person.deleted ? ' (deleted)' : ''}`;

const personQuery = (id: string) =>
  queryOptions({ queryKey: ['get', '/api/v1/users', 'with', id], queryFn: () => find(id), staleTime: STALE_AFTER_MS });

const find = batchRequests(MAX_IDS, async (ids) =>
  peopleIn(await client.GET('/api/v1/users', { params: { query: { id: [...ids], limit: MAX_IDS } } })),
);

function peopleIn({ data, error }: { data?: { items: Person[] }; error?: unknown }): Person[] {
  if (data === undefined) throw error;
  return data.items;
}

const byId = (found: readonly UseQueryResult<Person | null>[]): ReadonlyMap<string, Person> =>
  new Map(found.flatMap(({ data }) => (data ? [[data.id, data]] : [])));
