import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { sessionIsBack } from './session.js';
import { spaced } from './spaced.js';

const POLL_MS = 15_000;
const HIDDEN_POLL_MS = 60_000;
/** However much happens, a page asks again no more often: what it may call in a minute is limited. */
const SPACE_MS = 3_000;
/** Paths whose answers depend on requests. */
const OF_REQUESTS = [
  '/api/v1/access-requests',
  '/api/v1/sessions',
  '/api/v1/overview',
  '/api/v1/catalog',
  '/api/v1/me',
  '/api/v1/audit-events',
  '/api/v1/approval-flows',
  '/api/v1/groups',
];

const concernsRequests = (key: readonly unknown[]): boolean => OF_REQUESTS.some((path) => String(key[1]).startsWith(path));

type State = 'live' | 'polling' | 'hidden';
type News = 'requests' | 'everything';

/**
 * Looks again whenever the server says that something has changed; while it cannot say so, every quarter of a minute (R75). A page that nobody sees
 * looks once a minute: a browser has only a few connections to a server, and they are for the pages that are seen.
 */
export function useLive(queries: QueryClient): State {
  const [state, setState] = useState<State>('live');
  useEffect(() => listen(queries, setState), [queries]);
  useEffect(() => {
    if (state === 'live') return undefined;
    const timer = setInterval(() => void queries.invalidateQueries(), state === 'hidden' ? HIDDEN_POLL_MS : POLL_MS);
    return () => clearInterval(timer);
  }, [queries, state]);
  return state;
}

function listen(queries: QueryClient, tell: (state: State) => void): () => void {
  let isLost = false;
  let stream: EventSource;
  let again: ReturnType<typeof setTimeout> | undefined;
  const look = spaced<News>(
    SPACE_MS,
    (one, other) => (one === other ? one : 'everything'),
    (news) => void queries.invalidateQueries(news === 'requests' ? { predicate: ({ queryKey }) => concernsRequests(queryKey) } : {}),
  );
  const connect = () => {
    clearTimeout(again);
    stream = new EventSource('/api/v1/stream');
    stream.addEventListener('open', () => {
      tell('live');
      if (isLost) look('everything');
      isLost = false;
    });
    stream.addEventListener('changed', ({ data }: MessageEvent<string>) => {
      look(data === 'requests' ? 'requests' : 'everything');
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
  const seenOrNot = () => {
    clearTimeout(again);
    stream.close();
    isLost = true;
    if (document.visibilityState === 'visible') connect();
    else tell('hidden');
  };
  connect();
  addEventListener('visibilitychange', seenOrNot);
  addEventListener('offline', lose);
  addEventListener('online', connectNow);
  const forget = sessionIsBack.subscribe(connectNow);
  return () => {
    removeEventListener('visibilitychange', seenOrNot);
    removeEventListener('offline', lose);
    removeEventListener('online', connectNow);
    forget();
    clearTimeout(again);
    stream.close();
  };
}
