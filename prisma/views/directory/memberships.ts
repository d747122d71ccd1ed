import type { Database } from '../../database.js';
import { Prisma } from '../../generated/client.js';

type Source = { type: 'direct' } | { type: 'request'; requestId: string; expiresAt: string | null };
export type MemberRow = { userId: string; email: string; displayName: string; sources: Source[]; at: Date };

type Page = { limit: number; after?: { at: Date; id: string } | undefined };

/** Members of a group with the sources that are in force, newest first; one more than the page holds, when there are more. */
export function memberPage(db: Database, groupId: string, { limit, after }: Page): Promise<MemberRow[]> {
  const behind = after ? Prisma.sql`HAVING (max(m.created_at), m.user_id) < (${after.at}::timestamptz, ${after.id}::uuid)` : Prisma.empty;
  return db.$queryRaw<MemberRow[]>`
    SELECT p.user_id::text AS "userId", u.email, u.display_name AS "displayName", p.at, p.sources FROM (
      SELECT m.user_id, max(m.created_at) AS at, jsonb_agg(CASE WHEN m.request_id IS NULL THEN jsonb_build_object('type', 'direct')
        ELSE jsonb_build_object('type', 'request', 'requestId', m.request_id,
          'expiresAt', to_char(m.expires_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) END ORDER BY m.id) AS sources
      FROM memberships_in_force m
      WHERE m.group_id = ${groupId}::uuid
      GROUP BY m.user_id ${behind}
      ORDER BY max(m.created_at) DESC, m.user_id DESC LIMIT ${limit + 1}) p
    JOIN users u ON u.id = p.user_id
    ORDER BY p.at DESC, p.user_id DESC`;
}

/** The requests that are sources of a membership in force. */
export async function requestSources(db: Database, { groupId, userId }: { groupId: string; userId: string }): Promise<string[]> {
  const rows = await db.$queryRaw<{ requestId: string }[]>`
    SELECT m.request_id::text AS "requestId" FROM memberships_in_force m
    WHERE m.group_id = ${groupId}::uuid AND m.user_id = ${userId}::uuid AND m.request_id IS NOT NULL`;
  return rows.map(({ requestId }) => requestId);
}
