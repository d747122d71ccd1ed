import type { Facts } from '../../../workflows/rules/request/facts.js';
import type { RequestState } from '../../../workflows/rules/request/state.js';
import { condition } from '../../conditions.js';
import type { Database } from '../../database.js';
import { Prisma } from '../../generated/client.js';
import { REQUEST_JSON, type RequestJson, stateOf } from '../../request-json.js';
import { rowsOf } from '../../rows-of.js';
import { stepGroupsOf } from './ways-to-wait.js';

/** The most people shown for a step that any of many may decide. */
const SHOWN = 100;

/** The person who reads. What they may see and do depends on it. */
export type Viewer = { id: string; admin: boolean };

/** A request with everything that a page shows. Times are epoch milliseconds. */
export type RequestDetails = {
  state: RequestState;
  flowVersion: number;
  requester: { id: string; displayName: string; department: string | null };
  deviceId: string | null;
  justification: string;
  groupName: string | null;
  updatedAt: number;
  /** What keeps the requester in the group beside this request, while it is in force; a null `requestId` is direct membership. */
  otherSources: readonly { requestId: string | null; expiresAt: number | null }[];
  fingerprint: string;
  /** The people who may decide now, for undecided steps that have no fixed approvers. */
  deciders: readonly { order: number; userIds: readonly string[] }[];
  /** The facts about the viewer. */
  viewer: Facts['actor'];
  /** The setting of R46. */
  exposesProgress: boolean;
};

type Row = Omit<RequestDetails, 'state' | 'viewer'> & { request: RequestJson; viewerGroupIds: string[] };

/** What a viewer sees of the requests with these ids, in that order; those they may not see are left out (R45). One query. */
export async function requestDetails({ pool }: Database, ids: readonly string[], viewer: Viewer): Promise<RequestDetails[]> {
  if (ids.length === 0) return [];
  const rows = await rowsOf<Row>(
    pool,
    Prisma.sql`
    SELECT ${REQUEST_JSON} AS request, r.flow_version AS "flowVersion", r.device_id::text AS "deviceId", r.justification,
      jsonb_build_object('id', u.id, 'displayName', u.display_name, 'department', u.department) AS requester,
      g.name AS "groupName",
      coalesce((SELECT jsonb_agg(jsonb_build_object('requestId', s.request_id, 'expiresAt', epoch_ms(s.expires_at)) ORDER BY s.id) FROM (
        SELECT m.id, m.request_id, m.expires_at FROM memberships m
        WHERE m.user_id = r.requester_id AND m.group_id = r.grant_group_id AND m.request_id IS DISTINCT FROM r.id AND ${condition('inForce', 'm')}
        ORDER BY m.id LIMIT ${SHOWN}) s), '[]') AS "otherSources", epoch_ms(r.updated_at)::float8 AS "updatedAt", r.fingerprint,
      coalesce((SELECT (t.values ->> 'exposeApprovalProgress')::boolean FROM settings t), true) AS "exposesProgress",
      ${stepGroupsOf(Prisma.sql`${viewer.id}::uuid`)} AS "viewerGroupIds",
      coalesce((SELECT jsonb_agg(jsonb_build_object('order', s.position, 'userIds', deciders_of(s.type, s.group_id, r.requester_id, ${SHOWN})))
        FROM request_steps s WHERE s.request_id = r.id AND ${condition('isAskedStep', 's')} AND ${condition('isOfTheMoment', 's')}), '[]') AS deciders
    FROM ${wantedOf(ids)} AS wanted(id, position)
    JOIN access_requests r ON r.id = wanted.id
    JOIN approval_flow_versions v ON v.flow_id = r.flow_id AND v.version = r.flow_version
    JOIN users u ON u.id = r.requester_id
    LEFT JOIN groups g ON g.id = r.grant_group_id
    WHERE ${isVisibleTo(viewer)}
    ORDER BY wanted.position`,
  );
  return rows.map(({ request, viewerGroupIds, ...rest }) => ({
    ...rest,
    state: stateOf(request),
    viewer: { active: true, admin: viewer.admin, groupIds: viewerGroupIds },
  }));
}

/** A single id is not passed as an array: PostgreSQL does not know the length of one, and would plan the query again each time. */
const wantedOf = (ids: readonly string[]): Prisma.Sql =>
  ids.length === 1 ? Prisma.sql`(VALUES (${ids[0]}::uuid, 1))` : Prisma.sql`unnest(${[...ids]}::uuid[]) WITH ORDINALITY`;

/** Visible to the requester, to current and earlier approvers, and to administrators (R45). */
export const isVisibleTo = ({ id, admin }: Viewer) =>
  admin
    ? Prisma.sql`true`
    : Prisma.sql`(r.requester_id = ${id}::uuid
      OR EXISTS (SELECT 1 FROM request_approvers a WHERE a.request_id = r.id AND a.user_id = ${id}::uuid)
      OR EXISTS (SELECT 1 FROM request_steps s JOIN memberships m ON m.group_id = s.group_id
        WHERE s.request_id = r.id AND m.user_id = ${id}::uuid AND ${condition('inForce', 'm')}))`;
