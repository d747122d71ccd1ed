const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const exact = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' });

/** The instant as the reader's calendar and clock show it. */
export const exactTime = (instant: string): string => exact.format(new Date(instant));

/** "in 3 days", "2 hours ago"; by the second in the last hour before it (PORTAL: look). */
export function relativeTime(instant: string, now: number): string {
  const ms = Date.parse(instant) - now;
  const awayMs = Math.abs(ms);
  if (ms > 0 && awayMs < HOUR_MS) return `in ${clock(ms)}`;
  if (awayMs < MINUTE_MS) return 'just now';
  if (awayMs < HOUR_MS) return relative.format(Math.trunc(ms / MINUTE_MS), 'minute');
  if (awayMs < 2 * DAY_MS) return relative.format(Math.round(ms / HOUR_MS), 'hour');
  return relative.format(Math.round(ms / DAY_MS), 'day');
}

/** Minutes and seconds, as "4:05". */
function clock(ms: number): string {
  const seconds = Math.floor(ms / SECOND_MS);
  return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
}

/** How soon the relative time of an instant changes. */
export const nextChangeMs = (instant: string, now: number): number => {
  const ms = Date.parse(instant) - now;
  return ms > 0 && ms <= HOUR_MS + SECOND_MS ? SECOND_MS : MINUTE_MS / 2;
};
