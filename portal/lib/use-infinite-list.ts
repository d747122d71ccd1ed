import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';

type PageOf<Item> = { items: Item[]; nextCursor: string | null };

/** A list that grows by pages of the server; `fetchPage` gets the cursor of the next one. Its key begins with the method and the path. */
export function useInfiniteList<Item>(
  key: readonly unknown[],
  fetchPage: (cursor: string | undefined) => Promise<{ data?: PageOf<Item>; error?: unknown }>,
) {
  const query = useInfiniteQuery<PageOf<Item>, unknown, InfiniteData<PageOf<Item>>, readonly unknown[], string | undefined>({
    queryKey: key,
    initialPageParam: undefined,
    queryFn: async ({ pageParam }) => {
      const { data, error } = await fetchPage(pageParam);
      if (data === undefined) throw error;
      return data;
    },
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    placeholderData: (before) => before,
  });
  return { ...query, items: query.data?.pages.flatMap((page) => page.items) };
}
