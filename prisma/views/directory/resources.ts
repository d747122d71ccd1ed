import type { Display } from '../../../workflows/rules/flow/flow-definition.js';
import type { Database } from '../../database.js';
import type { Queryable } from '../../in-transaction.js';
import type { Prisma } from '../../generated/client.js';
import { literally } from '../../literally.js';

const COLUMNS = {
  id: true,
  name: true,
  description: true,
  display: true,
  createdAt: true,
  updatedAt: true,
  owners: { select: { userId: true }, orderBy: { userId: 'asc' } },
  groups: { select: { groupId: true }, orderBy: { groupId: 'asc' } },
} as const satisfies Prisma.ResourceSelect;

export type ResourceRow = {
  id: string;
  name: string;
  description: string;
  display: Display;
  ownerIds: string[];
  groupIds: string[];
  createdAt: Date;
  updatedAt: Date;
};
type Found = Prisma.ResourceGetPayload<{ select: typeof COLUMNS }>;

type Page = { limit: number; after?: { at: Date; id: string } | undefined; q?: string | undefined; groupId?: string | undefined };

/** Resources, newest first; one more than the page holds, when there are more. */
export async function resourcePage(db: Database, { limit, after, q, groupId }: Page): Promise<ResourceRow[]> {
  const createdAt = after?.at;
  const behind = after && createdAt ? { OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { lt: after.id } }] } : {};
  const named = q ? { name: { contains: literally(q), mode: 'insensitive' as const } } : {};
  const bound = groupId === undefined ? {} : { groups: { some: { groupId } } };
  const rows = await db.resource.findMany({
    where: { ...behind, ...named, ...bound },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
    select: COLUMNS,
  });
  return rows.map(rowOf);
}

export async function resourceById(db: Queryable, id: string): Promise<ResourceRow | undefined> {
  const row = await db.resource.findUnique({ where: { id }, select: COLUMNS });
  return row ? rowOf(row) : undefined;
}

const rowOf = ({ owners, groups, display, ...row }: Found): ResourceRow => ({
  ...row,
  display: display as Display,
  ownerIds: owners.map((one) => one.userId),
  groupIds: groups.map((one) => one.groupId),
});
