import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

const POLL_MS = 15_000;
/** Paths whose answers depend on requests. */
const OF_REQUESTS = [
  '/api/v1/access-requests',
  '/api/v1/sessions',
  '/api/v1/overview',
  '/api/v1/catalog',
  '/api/v1/me',
  '/api/v1/audit-events',
];

const concernsRequests = (key: readonly unknown[]): boolean => OF_REQUESTS.some((path) => String(key[1]).startsWith(path));

/** Looks again whenever the server says that something has changed; while it cannot say so, every quarter of a minute (R75). */
export function useLive(queries: QueryClient): 'live' | 'polling' {
  const [state, setState] = useState<'live' | 'polling'>('live');
  useEffect(() => {
    let isLost = false;
    let stream: EventSource;
    let again: ReturnType<typeof setTimeout> | undefined;
    const connect = () => {
      stream = new EventSource('/api/v1/stream');
      stream.addEventListener('open', () => {
        setState('live');
        if (isLost) void queries.invalidateQueries();
        isLost = false;
      });
      stream.addEventListener('changed', ({ data }: MessageEvent<string>) => {
        void queries.invalidateQueries(data === 'requests' ? { predicate: ({ queryKey }) => concernsRequests(queryKey) } : {});
      });
      stream.addEventListener('error', () => {
        setState('polling');
        // The server may have ended it because the session is over: asking shows at once.
        if (!isLost) void queries.invalidateQueries();
        isLost = true;
        // A stream that was refused is not tried again by the browser.
        if (stream.readyState === EventSource.CLOSED) again = setTimeout(connect, POLL_MS);
      });
    };
    connect();
    return () => {
      clearTimeout(again);
      stream.close();
    };
  }, [queries]);
  useEffect(() => {
    if (state === 'live') return undefined;
    const timer = setInterval(() => void queries.invalidateQueries(), POLL_MS);
    return () => clearInterval(timer);
  }, [queries, state]);
  return state;
}
