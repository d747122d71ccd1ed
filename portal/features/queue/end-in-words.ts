const MINUTE_MS = 60_000;
const MINUTES_OF = { D: 1_440, H: 60, M: 1 } as const;
const DAY_MS = MINUTES_OF.D * MINUTE_MS;
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });
const dayOfYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const hour = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });

/** "until 3 December" for an ISO-8601 duration that begins now (epoch milliseconds); with the time of day when it is short. */
export function endInWords(duration: string | null, now: number): string {
  if (duration === null) return 'permanently';
  const lengthMs = lengthMsOf(duration);
  const end = new Date(now + lengthMs);
  if (lengthMs < 2 * DAY_MS) return `until ${hour.format(end)}`;
  return `until ${(end.getFullYear() === new Date(now).getFullYear() ? day : dayOfYear).format(end)}`;
}

const lengthMsOf = (duration: string): number =>
  [...duration.matchAll(/(\d+)([DHM])/g)].reduce((sum, [, digits, unit]) => sum + Number(digits) * minutesOf(unit) * MINUTE_MS, 0);

const minutesOf = (unit: string | undefined): number => (unit === 'D' || unit === 'H' || unit === 'M' ? MINUTES_OF[unit] : 0);
