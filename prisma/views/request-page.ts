import type { ApprovalType, FlowKind, RequestStatus } from '../../workflows/rules/state.js';
import type { Database } from '../database.js';
import { Prisma } from '../generated/client.js';
import type { Viewer } from './request-details.js';

type Filters = {
  scope: 'mine' | 'assigned' | 'decided' | 'all';
  status: readonly RequestStatus[];
  kind: readonly FlowKind[];
  flowId: string;
  requesterId: string;
  approvalType: 'automatic' | 'administrator' | 'others';
  q: string;
  /** RFC 3339, inclusive; `to` is exclusive. */
  from: string;
  to: string;
  /** Access in force that has an end, or administrator rights on a device. */
  session: 'device' | 'timed' | 'any';
};
/** What a list is narrowed to; what is not given does not narrow. */
export type RequestFilters = { [K in keyof Filters]?: Filters[K] | undefined };
export type Page = RequestFilters & {
  sort: `${'' | '-'}${'createdAt' | 'updatedAt'}`;
  limit: number;
  after?: { at: string; id: string } | undefined;
};

/** The ids of one page of requests and the instants they are sorted by; one more than the page holds, when there are more. */
export function requestPage(db: Database, viewer: Viewer, page: Page): Promise<{ id: string; at: Date }[]> {
  const column = page.sort.endsWith('createdAt') ? Prisma.sql`r.created_at` : Prisma.sql`r.updated_at`;
  const isDown = page.sort.startsWith('-');
  const direction = isDown ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const beyond = isDown ? Prisma.sql`<` : Prisma.sql`>`;
  const behind = page.after
    ? Prisma.sql`AND (${column}, r.id) ${beyond} (${page.after.at}::timestamptz, ${page.after.id}::uuid)`
    : Prisma.empty;
  return db.$queryRaw<{ id: string; at: Date }[]>`
    SELECT r.id, ${column} AS at FROM access_requests r WHERE ${matching(viewer, page)} ${behind}
    ORDER BY ${column} ${direction}, r.id ${direction} LIMIT ${page.limit + 1}`;
}

/** The condition on a request `r` that scope and filters make. */
export function matching(viewer: Viewer, { scope = 'mine', ...filters }: RequestFilters): Prisma.Sql {
  const conditions = [SCOPE[scope](viewer)];
  for (const [name, condition] of Object.entries(CONDITIONS)) {
    const value = filters[name as keyof typeof CONDITIONS];
    if (value !== undefined && value.length !== 0) conditions.push(condition(value as never));
  }
  return Prisma.join(conditions, ' AND ');
}

const CONDITIONS: { [K in Exclude<keyof Filters, 'scope'>]: (value: Filters[K]) => Prisma.Sql } = {
  status: (status) => Prisma.sql`(${Prisma.join(status.map(hasStatus), ' OR ')})`,
  kind: (kind) => Prisma.sql`r.kind = ANY (${[...kind]})`,
  flowId: (id) => Prisma.sql`r.flow_id = ${id}::uuid`,
  requesterId: (id) => Prisma.sql`r.requester_id = ${id}::uuid`,
  approvalType: (type) => APPROVAL[type],
  q: (text) => hasText(text),
  from: (at) => Prisma.sql`r.created_at >= ${at}::timestamptz`,
  to: (at) => Prisma.sql`r.created_at < ${at}::timestamptz`,
  session: (type) => Prisma.sql`r.status = 'active' AND r.expires_at > now() AND ${SESSION[type]}`,
};

const DEVICE: FlowKind = 'device_admin';
const SESSION: Record<Filters['session'], Prisma.Sql> = {
  any: Prisma.sql`true`,
  device: Prisma.sql`r.kind = ${DEVICE}`,
  timed: Prisma.sql`r.kind <> ${DEVICE}`,
};

const SCOPE: Record<Filters['scope'], (viewer: Viewer) => Prisma.Sql> = {
  mine: ({ id }) => Prisma.sql`r.requester_id = ${id}::uuid`,
  all: () => Prisma.sql`true`,
  decided: ({ id }) =>
    Prisma.sql`r.id IN (SELECT a.request_id FROM request_approvers a WHERE a.user_id = ${id}::uuid AND a.decision IS NOT NULL)`,
  assigned: ({ id, admin }) => Prisma.sql`r.requester_id <> ${id}::uuid AND (r.status = 'pending' AND r.id IN (
      SELECT a.request_id FROM request_approvers a JOIN request_steps s ON s.request_id = a.request_id AND s.position = a.position
      WHERE a.user_id = ${id}::uuid AND a.decision IS NULL AND s.state = 'open' AND (NOT s.require_all OR EXISTS (
        SELECT 1 FROM memberships m WHERE m.group_id = s.group_id AND m.user_id = a.user_id AND (m.expires_at IS NULL OR m.expires_at > now())))
      UNION
      SELECT s.request_id FROM memberships m JOIN request_steps s ON s.group_id = m.group_id AND s.state = 'open' AND NOT s.require_all
      WHERE m.user_id = ${id}::uuid AND (m.expires_at IS NULL OR m.expires_at > now())
      ${admin ? Prisma.sql`UNION SELECT s.request_id FROM request_steps s WHERE s.state = 'open' AND s.type = 'administrator'` : Prisma.empty})
    ${admin ? Prisma.sql`OR r.status IN ('missing_data', 'error')` : Prisma.empty})`,
};

/** Access past its end counts as ended, saved or not (R52). */
function hasStatus(status: RequestStatus): Prisma.Sql {
  if (status === 'active') return Prisma.sql`r.status = 'active' AND (r.expires_at IS NULL OR r.expires_at > now())`;
  if (status === 'ended') return Prisma.sql`r.status = 'ended' OR r.status = 'active' AND r.expires_at <= now()`;
  return Prisma.sql`r.status = ${status}`;
}

const ASKS_ADMINISTRATORS = Prisma.sql`EXISTS (SELECT 1 FROM request_steps s WHERE s.request_id = r.id AND s.type = 'administrator')`;
const MANUAL: ApprovalType = 'manual';
const APPROVAL: Record<Filters['approvalType'], Prisma.Sql> = {
  automatic: Prisma.sql`r.approval_type <> ${MANUAL}`,
  administrator: Prisma.sql`r.approval_type = ${MANUAL} AND ${ASKS_ADMINISTRATORS}`,
  others: Prisma.sql`r.approval_type = ${MANUAL} AND NOT ${ASKS_ADMINISTRATORS}`,
};

/** People and flows are few, requests are many: the text is looked up among the few. */
const hasText = (q: string): Prisma.Sql => Prisma.sql`(
  r.requester_id IN (SELECT u.id FROM users u WHERE strpos(lower(u.display_name), lower(${q})) > 0 OR strpos(u.email, lower(${q})) > 0)
  OR (r.flow_id, r.flow_version) IN (SELECT v.flow_id, v.version FROM approval_flow_versions v WHERE strpos(lower(v.name), lower(${q})) > 0))`;
