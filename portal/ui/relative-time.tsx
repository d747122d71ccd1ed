import { Tooltip } from '@mantine/core';
import { changesWithin, exactly, relatively } from '../lib/time.js';
import { useNow } from '../lib/use-now.js';

/** An instant, told from now; the exact one on hover and for screen readers' detail. */
export function RelativeTime({ at }: { at: string }) {
  const now = useNow((time) => changesWithin(at, time));
  return (
    <Tooltip label={exactly(at)}>
      <time dateTime={at}>{relatively(at, now)}</time>
    </Tooltip>
  );
}
