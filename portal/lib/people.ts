import { queryOptions, useQueries, type UseQueryResult } from '@tanstack/react-query';
import { api, client, type Shapes } from './api.js';
import { askedTogether } from './asked-together.js';

export type Person = Shapes['User'];
/** As many ids as the API takes at once. */
const MOST = 20;
const REMEMBERED_MS = 300_000;

/** People whose name or e-mail address has this text in it, as many as a list to choose from shows. */
export function usePeopleLike(q: string | undefined): readonly Person[] {
  const { data } = api.useQuery(
    'get',
    '/api/v1/users',
    { params: { query: { limit: 20, ...(q !== undefined && { q }) } } },
    { placeholderData: (before) => before },
  );
  return data?.items ?? [];
}

/** The people with these ids, by id; whoever is deleted is not among them. Each person is remembered by themselves, whoever asks. */
export function usePeople(ids: readonly string[]): ReadonlyMap<string, Person> {
  return useQueries({ queries: [...new Set(ids)].map(personQuery), combine: byId });
}

/** What a person is called, also one who is deleted, or not known yet. */
export const nameOf = (person: Person | undefined): string => person?.displayName ?? 'Somebody';

const personQuery = (id: string) =>
  queryOptions({ queryKey: ['get', '/api/v1/users', 'with', id], queryFn: () => find(id), staleTime: REMEMBERED_MS });

const find = askedTogether(MOST, async (ids) =>
  peopleIn(await client.GET('/api/v1/users', { params: { query: { id: [...ids], limit: MOST } } })),
);

function peopleIn({ data, error }: { data?: { items: Person[] }; error?: unknown }): Person[] {
  if (data === undefined) throw error;
  return data.items;
}

const byId = (found: readonly UseQueryResult<Person | null>[]): ReadonlyMap<string, Person> =>
  new Map(found.flatMap(({ data }) => (data ? [[data.id, data]] : [])));
