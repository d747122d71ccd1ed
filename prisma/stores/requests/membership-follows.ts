import type { RequestState } from '../../../workflows/rules/request/state.js';
import { dateOf } from '../../date-of.js';
import { Prisma } from '../../generated/client.js';

/**
 * The parts of a save that write the membership: its source exists exactly while the request is active (R2). A trigger passes the change
 * on to other requests that wait for members of the group.
 */
export function membershipFollows(before: RequestState | undefined, request: RequestState): Prisma.Sql {
  const { id, grantGroupId, requesterId, expiresAt } = request;
  const [was, is] = [before?.status === 'active', request.status === 'active'];
  return Prisma.sql`
    ended AS (DELETE FROM memberships WHERE request_id = ${id}::uuid AND ${was && !is}::boolean),
    begun AS (
      INSERT INTO memberships (group_id, user_id, request_id, expires_at)
      SELECT g.id, ${requesterId}::uuid, ${id}::uuid, ${dateOf(expiresAt)}::timestamptz
      FROM (SELECT ${grantGroupId}::uuid AS id) g WHERE g.id IS NOT NULL AND ${is && !was}::boolean)`;
}
