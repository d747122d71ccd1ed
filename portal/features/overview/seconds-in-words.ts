const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "1 h 30 min", in at most two units. */
export function secondsInWords(seconds: number): string {
  if (seconds < MINUTE) return `${String(Math.round(seconds))} s`;
  const minutes = Math.round(seconds / MINUTE) * MINUTE;
  if (minutes < HOUR) return `${String(minutes / MINUTE)} min`;
  if (minutes < DAY) return two([Math.floor(minutes / HOUR), 'h'], [(minutes % HOUR) / MINUTE, 'min']);
  const hours = Math.round(seconds / HOUR) * HOUR;
  return two([Math.floor(hours / DAY), 'd'], [(hours % DAY) / HOUR, 'h']);
}

type Count = [count: number, unit: string];
const two = (...counts: [Count, Count]): string =>
  counts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${String(count)} ${unit}`)
    .join(' ');
