type Batch<Item> = { ids: string[]; items: Promise<readonly Item[]> };

/**
 * Turns a question for several things into one for a single thing, which is nothing if there is none with that id. Those that are wanted at the same
 * moment are asked for together, `most` at once.
 */
export function askedTogether<Item extends { id: string }>(most: number, ask: (ids: readonly string[]) => Promise<readonly Item[]>) {
  let open: Batch<Item> | undefined;
  const begin = (): Batch<Item> => {
    const ids: string[] = [];
    const items = endOfMoment().then(() => {
      if (open?.ids === ids) open = undefined;
      return ask(ids);
    });
    return { ids, items };
  };
  return async (id: string): Promise<Item | null> => {
    if (!open || open.ids.length === most) open = begin();
    open.ids.push(id);
    return (await open.items).find((item) => item.id === id) ?? null;
  };
}

const endOfMoment = () => new Promise((done) => setTimeout(done));
