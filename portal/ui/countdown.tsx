import { RelativeTime } from './relative-time.js';

/** How long until an instant, kept up to date, with the exact time on hover. */
export function Countdown({ until }: { until: string }) {
  return <RelativeTime at={until} />;
}
