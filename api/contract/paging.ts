import * as z from 'zod';

/** Where a page begins: behind the entry with this key and id, in the order of one list. */
export type Cursor = { at: string; id: string };

const Inside = z.tuple([z.string(), z.string().max(64), z.string().max(64)]);

/** Query fields of a list. `list` names it, so that a cursor of another list is refused (R124). */
export const paging = (list: string) => ({
  limit: z.coerce.number().int().min(1).max(100).default(25).describe('Entries a page, 1 to 100.'),
  cursor: z
    .string()
    .max(500)
    .transform((given, context): Cursor => {
      const cursor = opened(list, given);
      if (cursor) return cursor;
      context.addIssue('not a cursor of this list');
      return z.NEVER;
    })
    .optional()
    .describe('`nextCursor` of the page before.'),
});

export const cursorOf = (list: string, { at, id }: Cursor): string => btoa(JSON.stringify([list, at, id]));

function opened(list: string, given: string): Cursor | undefined {
  try {
    const [name, at, id] = Inside.parse(JSON.parse(atob(given)));
    return name === list && Number.isFinite(Date.parse(at)) && /^[\w-]+$/.test(id) ? { at, id } : undefined;
  } catch {
    return undefined; // whatever is wrong with it, it is none of ours
  }
}

/** A page of a list; `nextCursor` is null on the last one. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable().describe('Where the next page begins; null on the last.') });
