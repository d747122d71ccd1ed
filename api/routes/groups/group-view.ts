import type * as z from 'zod';
import type { GroupRow } from '../../../prisma/views/groups.js';
import type { Group } from '../../contract/groups.js';

export const groupView = (row: GroupRow): z.input<typeof Group> => ({
  ...row,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});
