import { api } from './api.js';
import { useGroupNames } from './use-group-names.js';
import { useDebouncedText } from './use-debounced-text.js';

/** Group options for a search; selected groups are always included. */
export function useGroupOptions(search: string, chosen: readonly string[]): { value: string; label: string }[] {
  const nameOf = useGroupNames(chosen);
  const typed = useDebouncedText(search);
  const q = chosen.some((id) => nameOf(id) === typed) ? undefined : typed;
  const { data } = api.useQuery(
    'get',
    '/api/v1/groups',
    { params: { query: { limit: 50, ...(q !== undefined && { q }) } } },
    { placeholderData: (before) => before },
  );
  const found = (data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const beside = chosen.filter((id) => !found.some(({ value }) => value === id)).map((id) => ({ value: id, label: nameOf(id) }));
  return [...beside, ...found];
}
