import { Tooltip } from '@mantine/core';
import { nextChangeMs, exactTime, relativeTime } from '../lib/relative-time.js';
import { useNow } from '../lib/use-now.js';

/** A time relative to now, with the exact time on hover. */
export function RelativeTime({ at }: { at: string }) {
  const now = useNow((time) => nextChangeMs(at, time));
  return (
    <Tooltip label={exactTime(at)}>
      <time dateTime={at}>{relativeTime(at, now)}</time>
    </Tooltip>
  );
}
