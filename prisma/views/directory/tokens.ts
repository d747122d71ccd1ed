import type { Database } from '../../database.js';

export type TokenRow = {
  id: string;
  name: string;
  userId: string;
  createdById: string | null;
  scopes: string[];
  expiresAt: Date;
  lastUsedAt: Date | null;
  createdAt: Date;
};
/** The columns that are shown, which never include the hash. */
export const TOKEN_COLUMNS = {
  id: true,
  name: true,
  userId: true,
  createdById: true,
  scopes: true,
  expiresAt: true,
  lastUsedAt: true,
  createdAt: true,
} as const;

type Page = { userId: string; limit: number; after?: { at: Date; id: string } | undefined };

/** Tokens of one person, newest first; one more than the page holds, when there are more. */
export function tokenPage(db: Database, { userId, limit, after }: Page): Promise<TokenRow[]> {
  const createdAt = after?.at;
  const behind = after && createdAt ? { OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { lt: after.id } }] } : {};
  return db.apiToken.findMany({
    where: { userId, ...behind },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
    select: TOKEN_COLUMNS,
  });
}
