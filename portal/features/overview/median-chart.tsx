import type { Shapes } from '../../lib/api.js';
import { DayChart, dayInWords } from './day-chart.js';
import { secondsInWords } from './seconds-in-words.js';

type Props = { days: Shapes['Overview']['days']; median: number | null };

/** The median time to decision, by the day of the decision. */
export function MedianChart({ days, median }: Props) {
  const values = days.map(({ date, medianSecondsToDecision }) => ({ date, value: medianSecondsToDecision }));
  const slowest = values.reduce<(typeof values)[number] | undefined>(
    (most, day) => ((day.value ?? 0) > (most?.value ?? 0) ? day : most),
    undefined,
  );
  const summary =
    median === null
      ? `No decisions in ${String(days.length)} days.`
      : `Half of the decisions took less than ${secondsInWords(median)}.${
          slowest ? ` Slowest day: ${dayInWords(slowest.date)}, with a median of ${secondsInWords(slowest.value ?? 0)}.` : ''
        }`;
  return (
    <DayChart
      title="Median time to decision, last 30 days"
      total={median === null ? 'No decisions' : secondsInWords(median)}
      summary={summary}
      days={values}
      inWords={secondsInWords}
    />
  );
}
