import type { listLogos as contract } from '../../contract/logos.js';
import type { HandlerOf } from '../../endpoint.js';
import { searchLogos } from '../../logos.js';

/** The catalogue never changes while we run, so that a cursor is the number of logos before the page. */
export const listLogos: HandlerOf<typeof contract> = ({ query: { q, limit, cursor = '0' } }) => {
  const found = searchLogos(q);
  const end = Number(cursor) + limit;
  return Promise.resolve({ items: found.slice(Number(cursor), end), nextCursor: end < found.length ? String(end) : null });
};
