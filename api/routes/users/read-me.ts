import { readSettings } from '../../../prisma/views/settings.js';
import { mine } from '../../../prisma/views/mine.js';
import { userById } from '../../../prisma/views/users.js';
import type { ApiDeps } from '../../app.js';
import type { readMe as contract } from '../../contract/me.js';
import type { HandlerOf } from '../../endpoint.js';
import { orNotFound } from '../../refusals.js';
import { wholeUser } from './user-view.js';

export const readMe =
  ({ db }: Pick<ApiDeps, 'db'>): HandlerOf<typeof contract> =>
  async ({ caller }) => {
    const [user, rest, { requestsEnabled }] = await Promise.all([userById(db, caller.id), mine(db, caller.id), readSettings(db)]);
    return { ...wholeUser(orNotFound(user)), ...rest, requestsEnabled };
  };
