const MINUTE_S = 60;
const HOUR_S = 60 * MINUTE_S;
const DAY_S = 24 * HOUR_S;

/** "1 h 30 min", in at most two units. */
export function secondsInWords(seconds: number): string {
  if (seconds < MINUTE_S) return `${String(Math.round(seconds))} s`;
  const minutes = Math.round(seconds / MINUTE_S) * MINUTE_S;
  if (minutes < HOUR_S) return `${String(minutes / MINUTE_S)} min`;
  if (minutes < DAY_S) return two([Math.floor(minutes / HOUR_S), 'h'], [(minutes % HOUR_S) / MINUTE_S, 'min']);
  const hours = Math.round(seconds / HOUR_S) * HOUR_S;
  return two([Math.floor(hours / DAY_S), 'd'], [(hours % DAY_S) / HOUR_S, 'h']);
}

type Count = [count: number, unit: string];
const two = (...counts: [Count, Count]): string =>
  counts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${String(count)} ${unit}`)
    .join(' ');
