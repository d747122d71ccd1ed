const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const exact = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' });

/** The instant as the reader's calendar and clock show it. */
export const exactTime = (instant: string): string => exact.format(new Date(instant));

/** "in 3 days", "2 hours ago"; by the second in the last hour before it (PORTAL: look). */
export function relativeTime(instant: string, now: number): string {
  const ms = Date.parse(instant) - now;
  const away = Math.abs(ms);
  if (ms > 0 && away < HOUR) return `in ${clock(ms)}`;
  if (away < MINUTE) return 'just now';
  if (away < HOUR) return relative.format(Math.trunc(ms / MINUTE), 'minute');
  if (away < 2 * DAY) return relative.format(Math.round(ms / HOUR), 'hour');
  return relative.format(Math.round(ms / DAY), 'day');
}

/** Minutes and seconds, as "4:05". */
function clock(ms: number): string {
  const seconds = Math.floor(ms / SECOND);
  return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
}

/** How soon what is shown of an instant changes, in milliseconds. */
export const nextChangeMs = (instant: string, now: number): number => {
  const ms = Date.parse(instant) - now;
  return ms > 0 && ms <= HOUR + SECOND ? SECOND : MINUTE / 2;
};
