import type { ApprovalType, FlowKind, RequestStatus } from '../../../workflows/rules/request/state.js';
import { condition } from '../../conditions.js';
import type { Database } from '../../database.js';
import { Prisma } from '../../generated/client.js';
import type { Viewer } from './request-details.js';
import { waysToWait } from './ways-to-wait.js';

type Filters = {
  scope: 'mine' | 'assigned' | 'decided' | 'all';
  status: readonly RequestStatus[];
  kind: readonly FlowKind[];
  flowId: string;
  requesterId: string;
  approvalType: 'automatic' | 'administrator' | 'others';
  q: string;
  /** Inclusive; `to` is exclusive. */
  from: Date;
  to: Date;
  /** Access in force: administrator rights on a device, membership with an end, or without one. */
  session: 'device' | 'timed' | 'permanent' | 'any';
};
/** The filters of a list. One that is left out does not narrow it. */
export type RequestFilters = { [K in keyof Filters]?: Filters[K] | undefined };
export type Page = RequestFilters & {
  sort: `${'' | '-'}${'createdAt' | 'updatedAt'}`;
  limit: number;
  after?: { at: Date; id: string } | undefined;
};

/**
 * The ids of one page of requests and the instants they are sorted by; one more than the page holds, when there are more. Each way for a
 * request to be in the list is a query of its own, which uses its best index and stops at the end of the page.
 */
export async function requestPage(db: Database, viewer: Viewer, page: Page): Promise<{ id: string; at: Date }[]> {
  const texts = page.q ? await textArms(db, page.q) : [Prisma.sql`true`];
  const narrow = narrowing(page);
  const conditions = SCOPE[page.scope ?? 'mine'](viewer).flatMap((scope) => texts.map((text) => all([scope, text, ...narrow])));
  if (conditions.length === 0) return [];
  const { column, direction } = orderOf(page.sort);
  const arms = conditions.map(
    (condition) => Prisma.sql`(SELECT r.id, ${column} AS at FROM access_requests r WHERE ${condition}
      ORDER BY ${column} ${direction}, r.id ${direction} LIMIT ${page.limit + 1})`,
  );
  return db.$queryRaw<{ id: string; at: Date }[]>`
    SELECT r.id, r.at FROM (${Prisma.join(arms, ' UNION ')}) r ORDER BY r.at ${direction}, r.id ${direction} LIMIT ${page.limit + 1}`;
}

function orderOf(sort: Page['sort']) {
  const column = sort.endsWith('createdAt') ? Prisma.sql`r.created_at` : Prisma.sql`r.updated_at`;
  const isDown = sort.startsWith('-');
  return { column, direction: isDown ? Prisma.sql`DESC` : Prisma.sql`ASC`, beyond: isDown ? Prisma.sql`<` : Prisma.sql`>` };
}

const all = (conditions: readonly Prisma.Sql[]): Prisma.Sql => Prisma.join([...conditions], ' AND ');

/** The conditions on a request `r` that filters and cursor make. */
function narrowing({ sort, after, ...filters }: Page): Prisma.Sql[] {
  const conditions: Prisma.Sql[] = [];
  for (const [name, condition] of Object.entries(CONDITIONS)) {
    const value = filters[name as keyof typeof CONDITIONS];
    if (value !== undefined && !isEmpty(value)) conditions.push(condition(value as never));
  }
  const { column, beyond } = orderOf(sort);
  if (after) conditions.push(Prisma.sql`(${column}, r.id) ${beyond} (${after.at}::timestamptz, ${after.id}::uuid)`);
  return conditions;
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

const CONDITIONS: { [K in Exclude<keyof Filters, 'scope' | 'q'>]: (value: Filters[K]) => Prisma.Sql } = {
  status: (status) => Prisma.sql`(${Prisma.join(status.map(hasStatus), ' OR ')})`,
  kind: (kind) => Prisma.sql`r.kind = ANY (${[...kind]})`,
  flowId: (id) => Prisma.sql`r.flow_id = ${id}::uuid`,
  requesterId: (id) => Prisma.sql`r.requester_id = ${id}::uuid`,
  approvalType: (type) => APPROVAL[type],
  from: (at) => Prisma.sql`r.created_at >= ${at}::timestamptz`,
  to: (at) => Prisma.sql`r.created_at < ${at}::timestamptz`,
  session: (type) => Prisma.sql`r.status = 'active' AND ${SESSION[type]}`,
};

const DEVICE: FlowKind = 'device_admin';
const SESSION: Record<Filters['session'], Prisma.Sql> = {
  any: condition('inForce', 'r'),
  device: Prisma.sql`${condition('isEnding', 'r')} AND r.kind = ${DEVICE}`,
  timed: Prisma.sql`${condition('isEnding', 'r')} AND r.kind <> ${DEVICE}`,
  permanent: condition('isPermanent', 'r'),
};

/** Each way in which a request belongs to a scope. */
const SCOPE: Record<Filters['scope'], (viewer: Viewer) => Prisma.Sql[]> = {
  mine: ({ id }) => [Prisma.sql`r.requester_id = ${id}::uuid`],
  all: () => [Prisma.sql`true`],
  decided: ({ id }) => [
    Prisma.sql`r.id IN (SELECT a.request_id FROM request_approvers a WHERE a.user_id = ${id}::uuid AND a.decision IS NOT NULL)`,
  ],
  assigned: (viewer) => waysToWait(viewer).map((way) => Prisma.sql`r.requester_id <> ${viewer.id}::uuid AND ${way}`),
};

/** Access past its end counts as ended, saved or not (R52). */
function hasStatus(status: RequestStatus): Prisma.Sql {
  if (status === 'active') return condition('isActive', 'r');
  if (status === 'ended') return Prisma.sql`r.status = 'ended' OR ${condition('isPastEnd', 'r')}`;
  return Prisma.sql`r.status = ${status}`;
}

const MANUAL: ApprovalType = 'manual';
const AUTOMATIC: ApprovalType = 'automatic';
const APPROVAL: Record<Filters['approvalType'], Prisma.Sql> = {
  automatic: Prisma.sql`r.approval_type = ${AUTOMATIC} AND NOT r.asks_administrators`,
  administrator: Prisma.sql`r.approval_type = ${MANUAL} AND r.asks_administrators`,
  others: Prisma.sql`r.approval_type = ${MANUAL} AND NOT r.asks_administrators`,
};

/** With more matching names than this, most requests match, and a page of them is found quickly without a list of ids. */
const FEW = 200;

/** There are far fewer people and flows than requests, so the text is searched for among them. */
async function textArms(db: Database, q: string): Promise<Prisma.Sql[]> {
  const people = Prisma.sql`SELECT u.id FROM users u WHERE strpos(lower(u.display_name), lower(${q})) > 0 OR strpos(u.email, lower(${q})) > 0`;
  const flows = Prisma.sql`SELECT v.flow_id, v.version FROM approval_flow_versions v WHERE strpos(lower(v.name), lower(${q})) > 0`;
  const [found] = await db.$queryRaw<{ people: string[]; flows: string[]; versions: number[] }[]>`
    WITH p AS (${people} LIMIT ${FEW + 1}), f AS (${flows} LIMIT ${FEW + 1})
    SELECT ARRAY(SELECT p.id::text FROM p) AS people, coalesce((SELECT array_agg(f.flow_id::text) FROM f), '{}') AS flows,
      coalesce((SELECT array_agg(f.version) FROM f), '{}') AS versions`;
  if (!found) return [];
  const { flows: ids, versions } = found;
  return [
    ...(found.people.length > FEW ? [Prisma.sql`r.requester_id IN (${people})`] : []),
    ...(found.people.length > 0 && found.people.length <= FEW ? [Prisma.sql`r.requester_id = ANY (${found.people}::uuid[])`] : []),
    ...(ids.length > FEW ? [Prisma.sql`(r.flow_id, r.flow_version) IN (${flows})`] : []),
    ...(ids.length > 0 && ids.length <= FEW
      ? [
          Prisma.sql`r.flow_id = ANY (${ids}::uuid[])
            AND (r.flow_id, r.flow_version) IN (SELECT * FROM unnest(${ids}::uuid[], ${versions}::int[]))`,
        ]
      : []),
  ];
}
