import { api, type Shapes } from './api.js';

export type Person = Shapes['User'];
/** As many as one page of the API holds. */
const MOST = 100;

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

/** The people with these ids, by id; asked for together. */
export function usePeople(ids: readonly string[]): ReadonlyMap<string, Person> {
  const wanted = [...new Set(ids)].sort().slice(0, MOST);
  const { data } = api.useQuery(
    'get',
    '/api/v1/users',
    { params: { query: { id: wanted, limit: MOST } } },
    { enabled: wanted.length > 0, staleTime: 300_000, placeholderData: (before) => before },
  );
  return new Map((data?.items ?? []).map((person) => [person.id, person]));
}
