import type { FlowDefinition } from '../../../workflows/rules/flow/flow-definition.js';
import type { Candidates } from '../../../workflows/rules/request/facts.js';
import type { FlowKind } from '../../../workflows/rules/request/state.js';
import { MOST_GRANTS } from '../../../workflows/rules/submission.js';
import { condition } from '../../conditions.js';
import type { Database } from '../../database.js';
import { Prisma } from '../../generated/client.js';

export type CatalogRow = {
  flowId: string;
  definition: FlowDefinition;
  createdAt: Date;
  hasAccess: boolean;
  hasOpenRequest: boolean;
  candidates: Candidates[];
};

type Page = {
  limit: number;
  after?: { at: Date; id: string } | undefined;
  kind?: readonly FlowKind[] | undefined;
  q?: string | undefined;
};

/** The flows that are offered to a person, newest first, with the candidates of their approver rows; one more than the page holds. */
export function catalogPage(db: Database, userId: string, { limit, after, kind, q }: Page): Promise<CatalogRow[]> {
  const conditions = [
    Prisma.sql`true`,
    after && Prisma.sql`(f.created_at, f.id) < (${after.at}::timestamptz, ${after.id}::uuid)`,
    kind && Prisma.sql`f.kind = ANY (${[...kind]})`,
    q ? Prisma.sql`strpos(lower(o.definition ->> 'name'), lower(${q})) > 0` : undefined,
  ].filter((one) => one !== undefined);
  return db.$queryRaw<CatalogRow[]>`
    SELECT p.id::text AS "flowId", p.definition, p.created_at AS "createdAt",
      EXISTS (SELECT 1 FROM memberships_in_force m WHERE m.user_id = ${userId}::uuid AND m.group_id = p.grant_group_id AND ${condition('isPermanent', 'm')})
        OR (SELECT count(*) FROM access_requests r WHERE r.requester_id = ${userId}::uuid AND r.flow_id = p.id
          AND ${condition('isActive', 'r')}) >= ${MOST_GRANTS} AS "hasAccess",
      EXISTS (SELECT 1 FROM access_requests r WHERE r.requester_id = ${userId}::uuid AND r.flow_id = p.id
        AND ${condition('isOpen', 'r')}) AS "hasOpenRequest",
      coalesce((
        SELECT jsonb_agg(jsonb_build_object('approverIds', c.approver_ids, 'available', c.available,
          'includesRequester', c.includes_requester, 'name', c.name, 'version', c.version) ORDER BY a.position)
        FROM jsonb_array_elements(coalesce(p.definition -> 'approval' -> 'approvers', '[]')) WITH ORDINALITY AS a(approver, position),
          LATERAL candidates_for(a.approver, ${userId}::uuid) c), '[]') AS candidates
    FROM (
      SELECT f.id, f.created_at, o.definition, o.grant_group_id
      FROM offered_flows(${userId}::uuid) o JOIN approval_flows f ON f.id = o.flow_id
      WHERE ${Prisma.join(conditions, ' AND ')}
      ORDER BY f.created_at DESC, f.id DESC LIMIT ${limit + 1}) p
    ORDER BY p.created_at DESC, p.id DESC`;
}
