import * as z from 'zod';
import { isUuid } from '../../workflows/rules/request/ids.js';
import { sentInstant } from './text.js';

/** The start of a page: after the entry with this key and id, in the order of one list. */
export type Cursor = { at: Date; id: string };
/** A cursor that a caller sent, with the list that it belongs to. */
export type GivenCursor = Cursor & { list: string };

const Inside = z.tuple([z.string(), sentInstant(), z.string().max(64)]);

/** Query fields of a list whose entries have UUIDs. The names of the list, one for each order, refuse a cursor of another list (R124). */
export const paging = (...lists: string[]) => fields(lists, isUuid);

/** The same for a list whose entries are numbered. */
export const pagingByNumber = (...lists: string[]) => fields(lists, (id) => /^\d{1,18}$/.test(id));

const fields = (lists: readonly string[], isId: (id: string) => boolean) => ({
  limit: z.coerce.number().int().min(1).max(100).default(25).describe('The number of entries per page, from 1 to 100.'),
  cursor: z
    .string()
    .max(500)
    .transform((given, context): GivenCursor => {
      const cursor = opened(lists, given, isId);
      if (cursor) return cursor;
      context.addIssue('must be a cursor of this list');
      return z.NEVER;
    })
    .optional()
    .describe('The `nextCursor` of the previous page.'),
});

export const cursorOf = (list: string, { at, id }: Cursor): string => btoa(JSON.stringify([list, at.toISOString(), id]));

function opened(lists: readonly string[], given: string, isId: (id: string) => boolean): GivenCursor | undefined {
  try {
    const [list, at, id] = Inside.parse(JSON.parse(atob(given)));
    return lists.includes(list) && isId(id) ? { list, at, id } : undefined;
  } catch {
    return undefined; // not a cursor of this API
  }
}

/** A page of a list; `nextCursor` is null on the last one. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z
    .object({ items: z.array(item), nextCursor: z.string().nullable().describe('The cursor of the next page; null on the last page.') })
    .meta({ examples: [{ items: item.meta()?.examples ?? [], nextCursor: null }] });
