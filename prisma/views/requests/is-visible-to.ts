import { condition } from '../../conditions.js';
import { Prisma } from '../../generated/client.js';

/**
 * Whether a person who is not an administrator sees a request `r` (R45): its requester, whoever has decided, and whoever may decide now or
 * when their step's turn comes. Details, timelines, lists and the event stream ask this.
 */
export const isVisibleTo = (person: Prisma.Sql): Prisma.Sql => Prisma.sql`(r.requester_id = ${person}
  OR EXISTS (SELECT 1 FROM request_approvers a WHERE a.request_id = r.id AND a.user_id = ${person} AND a.decision IS NOT NULL)
  OR r.status = 'pending' AND (${isFixedApprover(person)} OR ${isMemberWhoDecides(person)}))`;

const isFixedApprover = (person: Prisma.Sql): Prisma.Sql => Prisma.sql`EXISTS (
  SELECT 1 FROM request_approvers a JOIN request_steps s ON s.request_id = a.request_id AND s.position = a.position
  WHERE a.request_id = r.id AND a.user_id = ${person} AND ${condition('isAskedStep', 's')}
    AND (s.type <> 'manager' OR EXISTS (SELECT 1 FROM users q WHERE q.id = r.requester_id AND q.manager_id = ${person}))
    AND (NOT s.require_all OR EXISTS (SELECT 1 FROM memberships_in_force m
      WHERE m.group_id = s.group_id AND m.user_id = ${person})))`;

const isMemberWhoDecides = (person: Prisma.Sql): Prisma.Sql => Prisma.sql`EXISTS (
  SELECT 1 FROM request_steps s JOIN memberships_in_force m ON m.group_id = s.group_id
  WHERE s.request_id = r.id AND NOT s.require_all AND ${condition('isAskedStep', 's')} AND m.user_id = ${person})`;

/**
 * Whether a person was asked to decide a request `r`, even if somebody else has decided meanwhile: a decision that comes too late is answered
 * with what was decided (R38), and an open page that lists the request hears that it is over.
 */
export const wasAsked = (person: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  EXISTS (SELECT 1 FROM request_approvers a WHERE a.request_id = r.id AND a.user_id = ${person})
  OR EXISTS (SELECT 1 FROM request_steps s JOIN memberships_in_force m ON m.group_id = s.group_id
    WHERE s.request_id = r.id AND m.user_id = ${person}))`;
