import { Tooltip } from '@mantine/core';
import { nextChangeMs, exactTime, relativeTime } from '../lib/time.js';
import { useNow } from '../lib/use-now.js';

/** An instant, told from now; the exact one on hover and for screen readers' detail. */
export function RelativeTime({ at }: { at: string }) {
  const now = useNow((time) => nextChangeMs(at, time));
  return (
    <Tooltip label={exactTime(at)}>
      <time dateTime={at}>{relativeTime(at, now)}</time>
    </Tooltip>
  );
}
