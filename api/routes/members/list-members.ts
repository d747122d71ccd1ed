import { groupById } from '../../../prisma/views/groups.js';
import { memberPage } from '../../../prisma/views/memberships.js';
import type { ApiDeps } from '../../app.js';
import type { listMembers as contract } from '../../contract/members.js';
import type { HandlerOf } from '../../endpoint.js';
import { page } from '../../page.js';
import { orNotFound } from '../../refusals.js';

export const listMembers =
  ({ db }: Pick<ApiDeps, 'db'>): HandlerOf<typeof contract> =>
  async ({ params, query: { cursor, limit } }) => {
    orNotFound(await groupById(db, params.id));
    const rows = await memberPage(db, params.id, { limit, after: cursor });
    return page(rows, { list: 'members', limit, cursor: ({ at, userId }) => ({ at: at.toISOString(), id: userId }), item: (row) => row });
  };
