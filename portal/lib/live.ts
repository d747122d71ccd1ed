import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { sessionIsBack } from './session.js';

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

type State = 'live' | 'polling';

/** Looks again whenever the server says that something has changed; while it cannot say so, every quarter of a minute (R75). */
export function useLive(queries: QueryClient): State {
  const [state, setState] = useState<State>('live');
  useEffect(() => listen(queries, setState), [queries]);
  useEffect(() => {
    if (state === 'live') return undefined;
    const timer = setInterval(() => void queries.invalidateQueries(), POLL_MS);
    return () => clearInterval(timer);
  }, [queries, state]);
  return state;
}

function listen(queries: QueryClient, tell: (state: State) => void): () => void {
  let isLost = false;
  let stream: EventSource;
  let again: ReturnType<typeof setTimeout> | undefined;
  const connect = () => {
    clearTimeout(again);
    stream = new EventSource('/api/v1/stream');
    stream.addEventListener('open', () => {
      tell('live');
      if (isLost) void queries.invalidateQueries();
      isLost = false;
    });
    stream.addEventListener('changed', ({ data }: MessageEvent<string>) => {
      void queries.invalidateQueries(data === 'requests' ? { predicate: ({ queryKey }) => concernsRequests(queryKey) } : {});
    });
    stream.addEventListener('error', () => {
      tell('polling');
      // The server may have ended it because the session is over: asking shows at once.
      if (!isLost) void queries.invalidateQueries();
      isLost = true;
      // A stream that was refused is not tried again by the browser.
      if (stream.readyState === EventSource.CLOSED) again = setTimeout(connect, POLL_MS);
    });
  };
  // A stream whose network is gone does not break for a long time.
  const lose = () => {
    isLost = true;
    tell('polling');
  };
  const connectNow = () => {
    lose();
    stream.close();
    connect();
  };
  connect();
  addEventListener('offline', lose);
  addEventListener('online', connectNow);
  const forget = sessionIsBack.subscribe(connectNow);
  return () => {
    removeEventListener('offline', lose);
    removeEventListener('online', connectNow);
    forget();
    clearTimeout(again);
    stream.close();
  };
}
