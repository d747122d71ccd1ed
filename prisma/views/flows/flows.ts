import type { FlowDefinition } from '../../../workflows/rules/flow/flow-definition.js';
import type { FlowKind } from '../../../workflows/rules/request/state.js';
import { condition } from '../../conditions.js';
import type { Queryable } from '../../in-transaction.js';
import { Prisma } from '../../generated/client.js';

export type FlowRow = {
  id: string;
  version: number;
  enabled: boolean;
  definition: FlowDefinition;
  createdAt: Date;
  updatedAt: Date;
  openRequests: number;
  activeGrants: number;
  /** What the references resolve to now (R20). */
  visibleToGroupIds: string[];
  hasGrantGroup: boolean;
  lostOwners: { name: string; isDeleted: boolean }[];
  lostGroups: string[];
};

const APPROVERS = Prisma.sql`jsonb_array_elements(coalesce(v.definition -> 'approval' -> 'approvers', '[]')) AS a(approver)`;
const VISIBLE = Prisma.sql`ARRAY(SELECT s.group_id::text FROM flow_visibility s JOIN groups g ON g.id = s.group_id AND g.deleted_at IS NULL
  WHERE s.flow_id = f.id ORDER BY s.group_id)`;
const HAS_GRANT_GROUP = Prisma.sql`EXISTS (SELECT 1 FROM groups g WHERE g.id = v.grant_group_id AND g.deleted_at IS NULL)`;
const LOST_OWNERS = Prisma.sql`ARRAY(
  SELECT DISTINCT jsonb_build_object('name', coalesce(u.display_name, ''), 'isDeleted', u.id IS NULL OR u.deleted_at IS NOT NULL)
  FROM ${APPROVERS} LEFT JOIN users u ON u.id = (a.approver ->> 'userId')::uuid
  WHERE a.approver ->> 'type' = 'resource_owner' AND u.active IS NOT TRUE)`;
const LOST_GROUPS = Prisma.sql`ARRAY(
  SELECT DISTINCT coalesce(g.name, '') FROM ${APPROVERS} LEFT JOIN groups g ON g.id = (a.approver ->> 'groupId')::uuid
  WHERE a.approver ->> 'type' = 'user_group' AND (g.id IS NULL OR g.deleted_at IS NOT NULL))`;

const SELECT = Prisma.sql`
  SELECT f.id::text AS id, f.version, f.enabled, v.definition, f.created_at AS "createdAt", f.updated_at AS "updatedAt",
    (SELECT count(*)::int FROM access_requests r
      WHERE r.flow_id = f.id AND ${condition('isOpen', 'r')}) AS "openRequests",
    (SELECT count(*)::int FROM access_requests r
      WHERE r.flow_id = f.id AND ${condition('isActive', 'r')}) AS "activeGrants",
    ${VISIBLE} AS "visibleToGroupIds", ${HAS_GRANT_GROUP} AS "hasGrantGroup",
    ${LOST_OWNERS} AS "lostOwners", ${LOST_GROUPS} AS "lostGroups"
  FROM approval_flows f JOIN approval_flow_versions v ON v.flow_id = f.id AND v.version = f.version`;

/** True when the API would return a reason for attention (R20). */
const NEEDS_ATTENTION = Prisma.sql`(f.kind = 'resource' AND NOT ${HAS_GRANT_GROUP} OR ${VISIBLE} = '{}' OR ${LOST_OWNERS} <> '{}' OR ${LOST_GROUPS} <> '{}')`;

type Filters = {
  kind: FlowKind;
  enabled: boolean;
  approvalType: 'automatic' | 'administrator' | 'others';
  groupId: string;
  needsAttention: boolean;
  q: string;
};
type Page = { limit: number; after?: { at: Date; id: string } | undefined } & { [K in keyof Filters]?: Filters[K] | undefined };

const ASKS_ADMINISTRATORS = Prisma.sql`v.definition -> 'approval' -> 'approvers' @> '[{"type":"administrator"}]'`;
const APPROVAL = {
  automatic: Prisma.sql`v.definition -> 'approval' ->> 'type' = 'automatic'`,
  administrator: ASKS_ADMINISTRATORS,
  others: Prisma.sql`v.definition -> 'approval' ->> 'type' = 'manual' AND NOT ${ASKS_ADMINISTRATORS}`,
};

/** Flows, newest first; one more than the page holds, when there are more. */
export function flowPage(db: Queryable, { limit, after, ...filters }: Page): Promise<FlowRow[]> {
  const { kind, enabled, approvalType, groupId, needsAttention, q } = filters;
  const conditions = [
    Prisma.sql`f.deleted_at IS NULL`,
    after && Prisma.sql`(f.created_at, f.id) < (${after.at}::timestamptz, ${after.id}::uuid)`,
    kind && Prisma.sql`f.kind = ${kind}`,
    enabled === undefined ? undefined : Prisma.sql`f.enabled = ${enabled}`,
    approvalType && APPROVAL[approvalType],
    groupId === undefined ? undefined : Prisma.sql`v.grant_group_id = ${groupId}::uuid`,
    needsAttention === undefined ? undefined : Prisma.sql`${NEEDS_ATTENTION} = ${needsAttention}`,
    q ? Prisma.sql`strpos(lower(v.name), lower(${q})) > 0` : undefined,
  ].filter((one) => one !== undefined);
  return db.$queryRaw<
    FlowRow[]
  >`${SELECT} WHERE ${Prisma.join(conditions, ' AND ')} ORDER BY f.created_at DESC, f.id DESC LIMIT ${limit + 1}`;
}

export async function flowById(db: Queryable, id: string): Promise<FlowRow | undefined> {
  const [row] = await db.$queryRaw<FlowRow[]>`${SELECT} WHERE f.deleted_at IS NULL AND f.id = ${id}::uuid`;
  return row;
}

/** How many flows there are, and how many of them refer to something that was deleted or deactivated (R20). */
export async function flowCounts(db: Queryable): Promise<{ total: number; needsAttention: number }> {
  const [row] = await db.$queryRaw<{ total: number; needsAttention: number }[]>`
    SELECT count(*)::int AS total, (count(*) FILTER (WHERE ${NEEDS_ATTENTION}))::int AS "needsAttention"
    FROM approval_flows f JOIN approval_flow_versions v ON v.flow_id = f.id AND v.version = f.version WHERE f.deleted_at IS NULL`;
  return row ?? { total: 0, needsAttention: 0 };
}
