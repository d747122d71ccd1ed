import type { Database } from '../../database.js';
import { Prisma } from '../../generated/client.js';
import { rowsOf } from '../../rows-of.js';
import { isVisibleTo, wasAsked } from './is-visible-to.js';
import { EXPOSES_PROGRESS } from './request-details.js';
import { TELLS_NO_COUNT } from './timeline-page.js';

/** How long after a decision those who were asked hear of it, in seconds: their open pages list the request no more. */
const AFTERWARDS_S = 15;

/**
 * Those of the people who hear that one of these requests has changed (R45): administrators, whoever sees it, and whoever was asked, until
 * shortly after the decision. A requester who may not count approvals (R46) hears nothing of one. One query.
 */
export async function viewersAmong({ pool }: Database, requestIds: readonly string[], userIds: readonly string[]): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    pool,
    Prisma.sql`
    SELECT u.id FROM users u
    WHERE u.id = ANY (${[...userIds]}::uuid[]) AND u.active AND (u.role = 'admin'
      OR EXISTS (SELECT 1 FROM access_requests r WHERE r.id = ANY (${[...requestIds]}::uuid[])
        AND (${isVisibleTo(USER)} OR ${WAS_JUST_ASKED}) AND (r.requester_id <> u.id OR ${EXPOSES_PROGRESS} OR ${IS_TOLD})))`,
  );
  return rows.map(({ id }) => id);
}

const USER = Prisma.sql`u.id`;
const WAS_JUST_ASKED = Prisma.sql`(
  (r.decided_at IS NULL OR r.decided_at > now() - make_interval(secs => ${AFTERWARDS_S}::int)) AND ${wasAsked(USER)})`;
const IS_TOLD = Prisma.sql`EXISTS (
  SELECT 1 FROM (SELECT * FROM audit_events n WHERE n.request_id = r.id ORDER BY n.id DESC LIMIT 1) e
  WHERE e.sequence IS NOT NULL AND ${TELLS_NO_COUNT})`;

/** Those of the people who may still sign in. */
export async function activeAmong({ pool }: Database, userIds: readonly string[]): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    pool,
    Prisma.sql`SELECT u.id FROM users u WHERE u.id = ANY (${[...userIds]}::uuid[]) AND u.active`,
  );
  return rows.map(({ id }) => id);
}
