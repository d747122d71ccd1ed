/** Longest duration that a flow or an approval may have (R12), in minutes: P365D. */
export const LONGEST_MINUTES = 365 * 24 * 60;

const MINUTES = { day: 24 * 60, hour: 60, minute: 1 };
const SHAPE = /^P(?:(\d{1,6})D)?(?:T(?=\d)(?:(\d{1,6})H)?(?:(\d{1,6})M)?)?$/;

/** The minutes of an ISO-8601 duration of days, hours and minutes (R12); nothing when it is none, or not PT1M to P365D. */
export function minutesOf(duration: string): number | undefined {
  const [whole, days = '0', hours = '0', minutes = '0'] = SHAPE.exec(duration) ?? [];
  if (whole === undefined) return undefined;
  const total = Number(days) * MINUTES.day + Number(hours) * MINUTES.hour + Number(minutes);
  return total >= 1 && total <= LONGEST_MINUTES ? total : undefined;
}

/** The canonical ISO-8601 form of whole minutes: 1440 is P1D, 90 is PT1H30M (R12). */
export function durationOf(minutes: number): string {
  const days = Math.floor(minutes / MINUTES.day);
  const hours = Math.floor((minutes % MINUTES.day) / MINUTES.hour);
  const rest = minutes % MINUTES.hour;
  const time = `${hours > 0 ? `${hours}H` : ''}${rest > 0 ? `${rest}M` : ''}`;
  return `P${days > 0 ? `${days}D` : ''}${time && `T${time}`}`;
}

/** Minutes as milliseconds. */
export const msOf = (minutes: number): number => minutes * 60_000;
