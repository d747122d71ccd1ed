import type { RequestState } from '../../workflows/rules/state.js';
import { condition } from '../conditions.js';
import { dateOf } from '../date-of.js';
import { Prisma } from '../generated/client.js';

/**
 * Parts of a save: a membership source lives exactly as long as its request is active (R2). Where requests wait for the members of its
 * group, they are told.
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
    told AS (
      INSERT INTO outbox (id, kind, subject_id)
      SELECT gen_random_uuid(), 'group', g.id FROM (SELECT ${grantGroupId}::uuid AS id) g
      WHERE ${is !== was}::boolean AND EXISTS (
        SELECT 1 FROM request_steps s
        WHERE s.group_id = g.id AND s.request_id <> ${id}::uuid AND ${condition('isUndecidedStep', 's')}))`;
}
