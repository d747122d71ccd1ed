import type { Shapes } from '../../lib/api.js';
import { type RequestStatus, STATUS_WORDS } from '../../words/status-words.js';

type Request = Shapes['AccessRequest'];
type Kind = Request['kind'];

const DECIDERS = ['administrator', 'others', 'all'] as const;
export const PAGE_SIZES = ['25', '50', '100'] as const;
export const STATUSES = Object.keys(STATUS_WORDS).filter((status): status is RequestStatus => status in STATUS_WORDS);
/** The statuses that wait for a decision or a correction: the queue begins with them. */
export const WAITING: readonly RequestStatus[] = ['pending', 'missing_data', 'error'];

/** What the queue is filtered by; days are those of the reader's calendar. */
export type QueueFilters = {
  who: (typeof DECIDERS)[number];
  approval: 'manual' | 'automatic' | undefined;
  /** Empty: any status. */
  statuses: readonly RequestStatus[];
  kind: Kind | undefined;
  requester: string | undefined;
  flow: string | undefined;
  from: string | undefined;
  to: string | undefined;
  q: string | undefined;
  sort: '-createdAt' | 'createdAt';
  limit: number;
};

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** The filters in an address; anything else in it is ignored. */
export function filtersIn(search: Record<string, unknown>): QueueFilters {
  const approval = text(search['approval']);
  return {
    who: DECIDERS.find((one) => one === search['who']) ?? 'administrator',
    approval: approval === 'manual' || approval === 'automatic' ? approval : undefined,
    statuses: statusesIn(search['status']),
    kind: search['kind'] === 'resource' || search['kind'] === 'device_admin' ? search['kind'] : undefined,
    requester: text(search['requester']),
    flow: text(search['flow']),
    from: dayIn(search['from']),
    to: dayIn(search['to']),
    q: text(search['q'])?.slice(0, 200),
    sort: search['sort'] === 'createdAt' ? 'createdAt' : '-createdAt',
    limit: Number(PAGE_SIZES.find((size) => size === String(search['limit'])) ?? PAGE_SIZES[0]),
  };
}

function statusesIn(value: unknown): readonly RequestStatus[] {
  if (value === undefined) return WAITING;
  const named = Array.isArray(value) ? value : [value];
  return STATUSES.filter((status) => named.includes(status));
}

const dayIn = (value: unknown): string | undefined => {
  const day = text(value);
  return day !== undefined && !Number.isNaN(Date.parse(`${day}T00:00`)) ? day : undefined;
};

/** The first moment of a day, or of the one after it, where the reader is. */
function startOf(day: string, { daysLater }: { daysLater: 0 | 1 }): string {
  const start = new Date(`${day}T00:00`);
  start.setDate(start.getDate() + daysLater);
  return start.toISOString();
}

/** The same as the query of the API. */
export function queryOf(filters: QueueFilters) {
  const { statuses, kind, requester, flow, from, to, q, sort } = filters;
  const approvalType = approvalTypeOf(filters);
  return {
    scope: 'all' as const,
    sort,
    ...(approvalType && { approvalType }),
    ...(statuses.length > 0 && { status: [...statuses] }),
    ...(kind && { kind: [kind] }),
    ...(requester !== undefined && { requesterId: requester }),
    ...(flow !== undefined && { flowId: flow }),
    ...(q !== undefined && { q }),
    ...(from !== undefined && { from: startOf(from, { daysLater: 0 }) }),
    ...(to !== undefined && { to: startOf(to, { daysLater: 1 }) }),
  };
}

/** Requests that other approvers decide are manual, unless automatic ones are chosen. */
function approvalTypeOf({ who, approval }: QueueFilters): 'automatic' | 'administrator' | 'others' | undefined {
  if (who === 'administrator') return 'administrator';
  if (approval === 'automatic') return 'automatic';
  return who === 'others' ? 'others' : undefined;
}

/** How many filters are set, without the search. */
export const filtersSet = ({ approval, statuses, kind, requester, flow, from, to }: QueueFilters): number =>
  [approval, kind, requester, flow, from, to].filter((one) => one !== undefined).length + (isWaiting(statuses) ? 0 : 1);

export const isWaiting = (statuses: readonly RequestStatus[]): boolean =>
  statuses.length === WAITING.length && WAITING.every((one) => statuses.includes(one));

/** The address of the file with all of these requests. */
export function exportAddress(filters: QueueFilters): string {
  const fields = Object.entries(queryOf(filters)).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((one) => [name, one] satisfies [string, string]),
  );
  return `/api/v1/access-requests/export?${new URLSearchParams([['format', 'csv'], ...fields]).toString()}`;
}
