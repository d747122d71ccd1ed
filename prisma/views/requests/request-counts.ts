import { condition } from '../../conditions.js';
import type { Database } from '../../database.js';

export type RequestCounts = {
  /** Undecided requests that administrators decide, and the others. */
  administrator: number;
  others: number;
  waiting: number;
  inError: number;
  device: number;
  timed: number;
  permanent: number;
  endingSoon: number;
};

/** How many requests wait, are in error, and are in force. One query over what is open or active. */
export async function requestCounts(db: Database): Promise<RequestCounts> {
  const [row] = await db.$queryRaw<RequestCounts[]>`
    SELECT
      (count(*) FILTER (WHERE r.undecided AND r.asks_administrators))::int AS administrator,
      (count(*) FILTER (WHERE r.undecided AND NOT r.asks_administrators))::int AS others,
      (count(*) FILTER (WHERE ${condition('isWaiting', 'r')}))::int AS waiting,
      (count(*) FILTER (WHERE r.status = 'error'))::int AS "inError",
      (count(*) FILTER (WHERE ${condition('isEnding', 'r')} AND r.kind = 'device_admin'))::int AS device,
      (count(*) FILTER (WHERE ${condition('isEnding', 'r')} AND r.kind <> 'device_admin'))::int AS timed,
      (SELECT count(*) FROM access_requests p WHERE p.status = 'active' AND ${condition('isPermanent', 'p')})::int AS permanent,
      (count(*) FILTER (WHERE ${condition('isEnding', 'r')} AND r.expires_at <= now() + interval '24 hours'))::int AS "endingSoon"
    FROM (
      SELECT o.status, o.kind, NULL::timestamptz AS expires_at, o.approval_type = 'manual' AS undecided,
        o.asks_administrators
      FROM access_requests o WHERE ${condition('isUndecided', 'o')}
      UNION ALL
      SELECT a.status, a.kind, a.expires_at, false, false FROM access_requests a WHERE a.status = 'active' AND ${condition('isEnding', 'a')}) r`;
  if (!row) throw new Error('Counting answers one row.');
  return row;
}

export type RequestDay = { date: string; requests: number; medianSecondsToDecision: number | null };

/** The last 30 days in UTC, oldest first: what was submitted, and how long the decisions of that day had taken. */
export const requestDays = (db: Database): Promise<RequestDay[]> => db.$queryRaw<RequestDay[]>`
  SELECT to_char(d.day, 'YYYY-MM-DD') AS date,
    (SELECT count(*)::int FROM access_requests r
      WHERE r.created_at >= d.day AT TIME ZONE 'UTC' AND r.created_at < (d.day + interval '1 day') AT TIME ZONE 'UTC') AS requests,
    (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM r.decided_at - r.created_at)) FROM access_requests r
      WHERE r.approval_type = 'manual' AND r.decided_at >= d.day AT TIME ZONE 'UTC'
        AND r.decided_at < (d.day + interval '1 day') AT TIME ZONE 'UTC') AS "medianSecondsToDecision"
  FROM generate_series(date_trunc('day', now() AT TIME ZONE 'UTC') - interval '29 days', date_trunc('day', now() AT TIME ZONE 'UTC'), '1 day') AS d(day)
  ORDER BY d.day`;

/** The median time from submit to decision, in seconds, of what people decided on these 30 days. */
export async function medianToDecision(db: Database): Promise<number | null> {
  const [row] = await db.$queryRaw<{ median: number | null }[]>`
    SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM r.decided_at - r.created_at)) AS median
    FROM access_requests r WHERE r.approval_type = 'manual'
      AND r.decided_at >= (date_trunc('day', now() AT TIME ZONE 'UTC') - interval '29 days') AT TIME ZONE 'UTC'`;
  return row?.median ?? null;
}
