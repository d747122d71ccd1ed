import type { FlowDefinition } from '../../workflows/rules/flow.js';
import type { FlowKind } from '../../workflows/rules/state.js';
import type { Transaction } from '../database.js';
import { Prisma } from '../generated/client.js';

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
  lostOwnerIds: string[];
  lostGroupIds: string[];
};

const APPROVERS = Prisma.sql`jsonb_array_elements(coalesce(v.definition -> 'approval' -> 'approvers', '[]')) AS a(approver)`;

const SELECT = Prisma.sql`
  SELECT f.id::text AS id, f.version, f.enabled, v.definition, f.created_at AS "createdAt", f.updated_at AS "updatedAt",
    (SELECT count(*)::int FROM access_requests r
      WHERE r.flow_id = f.id AND r.status IN ('pending', 'missing_data', 'error', 'approved')) AS "openRequests",
    (SELECT count(*)::int FROM access_requests r
      WHERE r.flow_id = f.id AND r.status = 'active' AND (r.expires_at IS NULL OR r.expires_at > now())) AS "activeGrants",
    ARRAY(SELECT s.group_id::text FROM flow_visibility s JOIN groups g ON g.id = s.group_id AND g.deleted_at IS NULL
      WHERE s.flow_id = f.id ORDER BY s.group_id) AS "visibleToGroupIds",
    EXISTS (SELECT 1 FROM groups g WHERE g.id = v.grant_group_id AND g.deleted_at IS NULL) AS "hasGrantGroup",
    ARRAY(SELECT a.approver ->> 'userId' FROM ${APPROVERS} LEFT JOIN users u ON u.id = (a.approver ->> 'userId')::uuid
      WHERE a.approver ->> 'type' = 'resource_owner' AND u.active IS NOT TRUE) AS "lostOwnerIds",
    ARRAY(SELECT a.approver ->> 'groupId' FROM ${APPROVERS} LEFT JOIN groups g ON g.id = (a.approver ->> 'groupId')::uuid AND g.deleted_at IS NULL
      WHERE a.approver ->> 'type' = 'user_group' AND g.id IS NULL) AS "lostGroupIds"
  FROM approval_flows f JOIN approval_flow_versions v ON v.flow_id = f.id AND v.version = f.version`;

type Filters = { kind: FlowKind; enabled: boolean; approvalType: 'automatic' | 'administrator' | 'others'; groupId: string; q: string };
type Page = { limit: number; after?: { at: string; id: string } | undefined } & { [K in keyof Filters]?: Filters[K] | undefined };

const ASKS_ADMINISTRATORS = Prisma.sql`v.definition -> 'approval' -> 'approvers' @> '[{"type":"administrator"}]'`;
const APPROVAL = {
  automatic: Prisma.sql`v.definition -> 'approval' ->> 'type' = 'automatic'`,
  administrator: ASKS_ADMINISTRATORS,
  others: Prisma.sql`v.definition -> 'approval' ->> 'type' = 'manual' AND NOT ${ASKS_ADMINISTRATORS}`,
};

/** Flows, newest first; one more than the page holds, when there are more. */
export function flowPage(db: Transaction, { limit, after, kind, enabled, approvalType, groupId, q }: Page): Promise<FlowRow[]> {
  const conditions = [
    Prisma.sql`f.deleted_at IS NULL`,
    after && Prisma.sql`(f.created_at, f.id) < (${after.at}::timestamptz, ${after.id}::uuid)`,
    kind && Prisma.sql`f.kind = ${kind}`,
    enabled === undefined ? undefined : Prisma.sql`f.enabled = ${enabled}`,
    approvalType && APPROVAL[approvalType],
    groupId === undefined ? undefined : Prisma.sql`v.grant_group_id = ${groupId}::uuid`,
    q ? Prisma.sql`strpos(lower(v.name), lower(${q})) > 0` : undefined,
  ].filter((one) => one !== undefined);
  return db.$queryRaw<
    FlowRow[]
  >`${SELECT} WHERE ${Prisma.join(conditions, ' AND ')} ORDER BY f.created_at DESC, f.id DESC LIMIT ${limit + 1}`;
}

export async function flowById(db: Transaction, id: string): Promise<FlowRow | undefined> {
  const [row] = await db.$queryRaw<FlowRow[]>`${SELECT} WHERE f.deleted_at IS NULL AND f.id = ${id}::uuid`;
  return row;
}
