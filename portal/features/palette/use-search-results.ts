import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMe } from '../../lib/use-me.js';
import { useDebouncedText } from '../../lib/use-debounced-text.js';
import { pagesFor, type SearchResultGroup } from './pages-for.js';
import { SOURCES } from './sources.js';

/** The results of a search: pages, and what the API finds for this person. */
export function useSearchResults(text: string): { groups: readonly SearchResultGroup[]; isSearching: boolean; error: unknown } {
  const { role, isApprover } = useMe();
  const q = useDebouncedText(text);
  const { data, error, isFetching } = useQuery({
    queryKey: ['palette', role, q],
    queryFn: () => Promise.all(SOURCES[role].map((source) => source(q ?? ''))),
    enabled: q !== undefined,
    placeholderData: keepPreviousData,
  });
  const pages = pagesFor({ isAdmin: role === 'admin', isApprover }, text.trim());
  const found = q === undefined ? [] : (data ?? []);
  return {
    groups: [pages, ...found].filter(({ results }) => results.length > 0),
    isSearching: isFetching || text.trim() !== (q ?? ''),
    error,
  };
}
