import type { Shapes } from '../../lib/api.js';
import { DayChart, dayInWords } from './day-chart.js';

const inWords = (count: number): string => `${String(count)} ${count === 1 ? 'request' : 'requests'}`;

/** The number of requests submitted on each day. */
export function RequestsChart({ days }: { days: Shapes['Overview']['days'] }) {
  const total = days.reduce((sum, { requests }) => sum + requests, 0);
  const busiest = days.reduce<(typeof days)[number] | undefined>(
    (most, day) => (day.requests > (most?.requests ?? 0) ? day : most),
    undefined,
  );
  const summary = busiest
    ? `${inWords(total)} in ${String(days.length)} days. Peak: ${String(busiest.requests)} on ${dayInWords(busiest.date)}.`
    : `No requests in ${String(days.length)} days.`;
  return (
    <DayChart
      title="Requests per day, last 30 days"
      total={inWords(total)}
      summary={summary}
      days={days.map(({ date, requests }) => ({ date, value: requests }))}
      inWords={inWords}
    />
  );
}
