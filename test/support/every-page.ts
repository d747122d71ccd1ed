type Page<T> = { items: T[]; nextCursor: string | null };
/** An answer of the typed client. */
type Answer<T> = { data?: T; error?: unknown };

/** Everything in a list, page by page, in the order in which it came. */
export async function everyPage<T>(read: (cursor?: { cursor: string }) => Promise<Answer<Page<T>>>): Promise<T[]> {
  const all: T[] = [];
  for (let page = dataOf(await read()); ; page = dataOf(await read({ cursor: page.nextCursor }))) {
    all.push(...page.items);
    if (page.nextCursor === null) return all;
    if (page.items.length === 0) throw new Error('A page that is not the last holds nothing.');
  }
}

/** What a call that is right is answered with. */
export function dataOf<T>({ data, error }: Answer<T>): T {
  if (data === undefined) throw new Error(`The call was refused: ${JSON.stringify(error)}`);
  return data;
}
