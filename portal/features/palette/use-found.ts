import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMe } from '../../lib/me.js';
import { useTyped } from '../../lib/use-debounced.js';
import { pagesFor, type PlaceGroup } from './places.js';
import { SOURCES } from './sources.js';

/** What the typed words lead to: pages, and what the API finds that this person may see. */
export function useFound(text: string): { groups: readonly PlaceGroup[]; isSearching: boolean; error: unknown } {
  const { role, isApprover } = useMe();
  const q = useTyped(text);
  const { data, error, isFetching } = useQuery({
    queryKey: ['palette', role, q],
    queryFn: () => Promise.all(SOURCES[role].map((source) => source(q ?? ''))),
    enabled: q !== undefined,
    placeholderData: keepPreviousData,
  });
  const pages = pagesFor({ isAdmin: role === 'admin', isApprover }, text.trim());
  const found = q === undefined ? [] : (data ?? []);
  return {
    groups: [pages, ...found].filter(({ places }) => places.length > 0),
    isSearching: isFetching || text.trim() !== (q ?? ''),
    error,
  };
}
