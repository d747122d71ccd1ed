import { type Cursor, cursorOf } from './contract/paging.js';

/** A page of a list. `rows` has one row more than the page when there is a next page. */
export function page<Row, Item>(
  rows: readonly Row[],
  of: { list: string; limit: number; cursor: (row: Row) => Cursor; item: (row: Row) => Item },
): { items: Item[]; nextCursor: string | null } {
  const shown = rows.slice(0, of.limit);
  const last = shown.at(-1);
  return {
    items: shown.map(of.item),
    nextCursor: rows.length > of.limit && last !== undefined ? cursorOf(of.list, of.cursor(last)) : null,
  };
}

/** The place of a row in a list by creation. */
export const byCreation = ({ createdAt, id }: { createdAt: Date; id: string }): Cursor => ({ at: createdAt, id });
