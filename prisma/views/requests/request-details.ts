import type { Facts } from '../../../workflows/rules/request/facts.js';
import type { RequestState } from '../../../workflows/rules/request/state.js';
import { condition } from '../../conditions.js';
import type { Database } from '../../database.js';
import { Prisma } from '../../generated/client.js';
import { REQUEST_JSON, type RequestJson, stateOf } from '../../request-json.js';
import { rowsOf } from '../../rows-of.js';
import { isVisibleTo, wasAsked } from './is-visible-to.js';
import { TELLS_NO_COUNT } from './timeline-page.js';
import { stepGroupsOf } from './ways-to-wait.js';

/** The most people shown for a step that any of many may decide. */
const SHOWN = 100;

/** The person who reads. What they may see and do depends on it. */
export type Viewer = { id: string; admin: boolean; service?: boolean };

/** Names are for ever: a deleted person has one (R90). */
export type PastName = { displayName: string; deleted: boolean; email: string };

/** A request with everything that a page shows. Times are epoch milliseconds. */
export type RequestDetails = {
  state: RequestState;
  flowVersion: number;
  requester: { id: string; displayName: string; deleted: boolean; email: string; department: string | null };
  deviceId: string | null;
  justification: string;
  groupName: string | null;
  updatedAt: number;
  /** What keeps the requester in the group beside this request, while it is in force; a null `requestId` is direct membership. */
  otherSources: readonly { requestId: string | null; expiresAt: number | null }[];
  fingerprint: string;
  /** The people who may decide now, for undecided steps that have no fixed approvers. */
  deciders: readonly { order: number; people: readonly { userId: string; displayName: string }[] }[];
  /** The approvers and whoever has decided, by id, deleted or not (R90). */
  names: Readonly<Record<string, PastName>>;
  /** The facts about the viewer. */
  viewer: Facts['actor'];
  /** The setting of R46. */
  exposesProgress: boolean;
};

/** The setting of R46. */
export const EXPOSES_PROGRESS = Prisma.sql`coalesce((SELECT (t.values ->> 'exposeApprovalProgress')::boolean FROM settings t), true)`;

type Row = Omit<RequestDetails, 'state' | 'viewer'> & { request: RequestJson; viewerGroupIds: string[] };

/**
 * What a viewer sees of the requests with these ids, in that order; those they may not see are left out (R45). With `toAnswer`, also those of
 * which they were asked: for the answer to a decision that came too late. One query.
 */
export async function requestDetails(
  { pool }: Database,
  ids: readonly string[],
  viewer: Viewer & { toAnswer?: boolean },
): Promise<RequestDetails[]> {
  if (ids.length === 0) return [];
  const rows = await rowsOf<Row>(
    pool,
    Prisma.sql`
    SELECT ${REQUEST_JSON} AS request, r.flow_version AS "flowVersion", r.device_id::text AS "deviceId", r.justification,
      jsonb_build_object('id', u.id, 'displayName', u.display_name, 'deleted', u.deleted_at IS NOT NULL,
        'email', u.email, 'department', u.department) AS requester,
      g.name AS "groupName",
      coalesce((SELECT jsonb_agg(jsonb_build_object('requestId', s.request_id, 'expiresAt', epoch_ms(s.expires_at)) ORDER BY s.id) FROM (
        SELECT m.id, m.request_id, m.expires_at FROM memberships_in_force m
        WHERE m.user_id = r.requester_id AND m.group_id = r.grant_group_id AND m.request_id IS DISTINCT FROM r.id
        ORDER BY m.id LIMIT ${SHOWN}) s), '[]') AS "otherSources",
      ${updatedAt(viewer)} AS "updatedAt", r.fingerprint, ${EXPOSES_PROGRESS} AS "exposesProgress",
      ${stepGroupsOf(Prisma.sql`${viewer.id}::uuid`)} AS "viewerGroupIds",
      coalesce((SELECT jsonb_agg(jsonb_build_object('order', s.position, 'people', (
          SELECT coalesce(jsonb_agg(jsonb_build_object('userId', d.id, 'displayName', d.display_name) ORDER BY d.id), '[]')
          FROM users d WHERE d.id = ANY (deciders_of(s.type, s.group_id, r.requester_id, ${SHOWN})))))
        FROM request_steps s WHERE s.request_id = r.id AND ${condition('isAskedStep', 's')} AND ${condition('isOfTheMoment', 's')}), '[]') AS deciders,
      coalesce((SELECT jsonb_object_agg(n.id, jsonb_build_object('displayName', n.display_name, 'deleted', n.deleted_at IS NOT NULL, 'email', n.email))
        FROM request_approvers a JOIN users n ON n.id = a.user_id WHERE a.request_id = r.id), '{}') AS names
    FROM ${wantedOf(ids)} AS wanted(id, position)
    JOIN access_requests r ON r.id = wanted.id
    JOIN approval_flow_versions v ON v.flow_id = r.flow_id AND v.version = r.flow_version
    JOIN users u ON u.id = r.requester_id
    LEFT JOIN groups g ON g.id = r.grant_group_id
    WHERE ${visibility(viewer)}
    ORDER BY wanted.position`,
  );
  return rows.map(({ request, viewerGroupIds, ...rest }) => ({
    ...rest,
    state: stateOf(request),
    viewer: { active: true, admin: viewer.admin, service: viewer.service === true, groupIds: viewerGroupIds },
  }));
}

/** A single id is not passed as an array: PostgreSQL does not know the length of one, and would plan the query again each time. */
const wantedOf = (ids: readonly string[]): Prisma.Sql =>
  ids.length === 1 ? Prisma.sql`(VALUES (${ids[0]}::uuid, 1))` : Prisma.sql`unnest(${[...ids]}::uuid[]) WITH ORDINALITY`;

function visibility({ id, admin, toAnswer = false }: Viewer & { toAnswer?: boolean }): Prisma.Sql {
  if (admin) return Prisma.sql`true`;
  const person = Prisma.sql`${id}::uuid`;
  return toAnswer ? Prisma.sql`(${isVisibleTo(person)} OR ${wasAsked(person)})` : isVisibleTo(person);
}

/** Where a requester may not count approvals (R46), the last event that they are told. */
function updatedAt({ id, admin }: Viewer): Prisma.Sql {
  const saved = Prisma.sql`epoch_ms(r.updated_at)::float8`;
  if (admin) return saved;
  return Prisma.sql`CASE WHEN r.requester_id <> ${id}::uuid OR ${EXPOSES_PROGRESS} THEN ${saved} ELSE (
    SELECT epoch_ms(coalesce(max(e.at), r.created_at))::float8 FROM audit_events e
    WHERE e.request_id = r.id AND e.sequence IS NOT NULL AND ${TELLS_NO_COUNT}) END`;
}
