type Page<T> = { items: T[]; nextCursor: string | null };
/** A response of the typed client. */
type Answer<T> = { data?: T; error?: unknown };

/** All items of a list, read page by page, in their order. */
export async function everyPage<T>(read: (cursor?: { cursor: string }) => Promise<Answer<Page<T>>>): Promise<T[]> {
  const all: T[] = [];
  for (let page = dataOf(await read()); ; page = dataOf(await read({ cursor: page.nextCursor }))) {
    all.push(...page.items);
    if (page.nextCursor === null) return all;
    if (page.items.length === 0) throw new Error('A page before the last one is empty.');
  }
}

/** The data of a successful response. */
export function dataOf<T>({ data, error }: Answer<T>): T {
  if (data === undefined) throw new Error(`The call was refused: ${JSON.stringify(error)}`);
  return data;
}
