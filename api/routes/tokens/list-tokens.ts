import { tokenPage } from '../../../prisma/views/tokens.js';
import type { ApiDeps } from '../../app.js';
import type { listTokens as contract } from '../../contract/tokens.js';
import type { HandlerOf } from '../../endpoint.js';
import { page } from '../../page.js';
import { tokenView } from './token-view.js';

export const listTokens =
  ({ db }: Pick<ApiDeps, 'db'>): HandlerOf<typeof contract> =>
  async ({ caller, query: { cursor, limit, userId = caller.id } }) => {
    const rows = await tokenPage(db, { userId, limit, after: cursor });
    return page(rows, { list: 'tokens', limit, cursor: (row) => ({ at: row.createdAt.toISOString(), id: row.id }), item: tokenView });
  };
