import type { RequestState } from '../../../workflows/rules/request/state.js';
import { condition } from '../../conditions.js';
import { dateOf } from '../../date-of.js';
import { Prisma } from '../../generated/client.js';

/**
 * The parts of a save that write the membership: its source exists exactly while the request is active (R2). When other requests wait for
 * members of the group, the change goes into the outbox.
 */
export function membershipFollows(before: RequestState | undefined, request: RequestState): Prisma.Sql {
  const { id, grantGroupId, requesterId, expiresAt } = request;
  const [was, is] = [before?.status === 'active', request.status === 'active'];
  return Prisma.sql`
    ended AS (DELETE FROM memberships WHERE request_id = ${id}::uuid AND ${was && !is}::boolean),
    begun AS (
      INSERT INTO memberships (group_id, user_id, request_id, expires_at)
      SELECT g.id, ${requesterId}::uuid, ${id}::uuid, ${dateOf(expiresAt)}::timestamptz
      FROM (SELECT ${grantGroupId}::uuid AS id) g WHERE g.id IS NOT NULL AND ${is && !was}::boolean),
    enqueued AS (
      INSERT INTO outbox (id, kind, subject_id)
      SELECT gen_random_uuid(), 'group', g.id FROM (SELECT ${grantGroupId}::uuid AS id) g
      WHERE ${is !== was}::boolean AND EXISTS (
        SELECT 1 FROM request_steps s
        WHERE s.group_id = g.id AND s.request_id <> ${id}::uuid AND ${condition('isUndecidedStep', 's')}))`;
}
