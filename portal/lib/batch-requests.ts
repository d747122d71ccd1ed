type Batch<Item> = { ids: string[]; items: Promise<readonly Item[]> };

/**
 * Turns a request for several things into one for a single thing, which answers null where there is none with that id. What is requested in the same
 * moment goes to the server together, at most `maxIds` at once.
 */
export function batchRequests<Item extends { id: string }>(maxIds: number, fetchAll: (ids: readonly string[]) => Promise<readonly Item[]>) {
  let open: Batch<Item> | undefined;
  const begin = (): Batch<Item> => {
    const ids: string[] = [];
    const items = nextTask().then(() => {
      if (open?.ids === ids) open = undefined;
      return fetchAll(ids);
    });
    return { ids, items };
  };
  return async (id: string): Promise<Item | null> => {
    if (!open || open.ids.length === maxIds) open = begin();
    open.ids.push(id);
    return (await open.items).find((item) => item.id === id) ?? null;
  };
}

const nextTask = () => new Promise((done) => setTimeout(done));
