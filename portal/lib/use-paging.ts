import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';

type PageOf<Item> = { items: Item[]; nextCursor: string | null };

/**
 * A list of which one page is shown at a time, so that a long list weighs no more than a short one; `fetchPage` gets the cursor of the page. Its key
 * begins with the method and the path; another key begins at the first page again.
 */
export function usePaging<Item>(
  key: readonly unknown[],
  fetchPage: (cursor: string | undefined) => Promise<{ data?: PageOf<Item>; error?: unknown }>,
) {
  const list = JSON.stringify(key);
  const [trail, setTrail] = useState<{ list: string; cursors: readonly string[] }>({ list, cursors: [] });
  const cursors = trail.list === list ? trail.cursors : [];
  const cursor = cursors.at(-1);
  const query = useQuery<PageOf<Item>, unknown>({
    queryKey: [...key, { cursor }],
    queryFn: async () => {
      const { data, error } = await fetchPage(cursor);
      if (data === undefined) throw error;
      return data;
    },
    placeholderData: keepPreviousData,
  });
  const nextCursor = query.isPlaceholderData ? null : (query.data?.nextCursor ?? null);
  return {
    ...query,
    items: query.data?.items,
    page: cursors.length + 1,
    goBack: cursors.length > 0 ? () => setTrail({ list, cursors: cursors.slice(0, -1) }) : undefined,
    goOn: nextCursor === null ? undefined : () => setTrail({ list, cursors: [...cursors, nextCursor] }),
  };
}
