import type { Shapes } from '../../lib/api.js';
import { DayChart, dayInWords } from './day-chart.js';

const inWords = (count: number): string => `${String(count)} ${count === 1 ? 'request' : 'requests'}`;

/** How many requests were submitted on each day. */
export function RequestsChart({ days }: { days: Shapes['Overview']['days'] }) {
  const total = days.reduce((sum, { requests }) => sum + requests, 0);
  const busiest = days.reduce<(typeof days)[number] | undefined>(
    (most, day) => (day.requests > (most?.requests ?? 0) ? day : most),
    undefined,
  );
  const summary = busiest
    ? `${inWords(total)} in ${String(days.length)} days; the most on ${dayInWords(busiest.date)}, with ${String(busiest.requests)}.`
    : `No request in ${String(days.length)} days.`;
  return (
    <DayChart
      title="Requests a day, last 30 days"
      total={inWords(total)}
      summary={summary}
      days={days.map(({ date, requests }) => ({ date, value: requests }))}
      inWords={inWords}
    />
  );
}
