import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { sessionEvents } from './login-session/session-events.js';
import { throttle } from './throttle.js';

const POLL_MS = 15_000;
const HIDDEN_POLL_MS = 60_000;
/** Data is read again no more often than this, however much happens: calls per minute are limited. */
const REFRESH_INTERVAL_MS = 3_000;
/** A burst of changes is read once: the server sends the first soon and the others a second later. */
const SETTLE_MS = 1_250;
/** Paths whose answers depend on requests. */
const REQUEST_PATHS = [
  '/api/v1/access-requests',
  '/api/v1/sessions',
  '/api/v1/overview',
  '/api/v1/catalog',
  '/api/v1/me',
  '/api/v1/audit-events',
  '/api/v1/approval-flows',
  '/api/v1/groups',
];

const dependsOnRequests = (key: readonly unknown[]): boolean => REQUEST_PATHS.some((path) => String(key[1]).startsWith(path));

type StreamState = 'connected' | 'polling' | 'hidden';
type Changed = 'requests' | 'everything';

/**
 * Reads data again whenever the event stream says that something has changed; without the stream, every 15 seconds (R75). A hidden page closes its
 * stream and polls once a minute: a browser has only a few connections to a server, and they are for visible pages.
 */
export function useEventStream(queries: QueryClient): StreamState {
  const [state, setState] = useState<StreamState>('connected');
  useEffect(() => listen(queries, setState), [queries]);
  useEffect(() => {
    if (state === 'connected') return undefined;
    const timer = setInterval(() => void queries.invalidateQueries(), state === 'hidden' ? HIDDEN_POLL_MS : POLL_MS);
    return () => clearInterval(timer);
  }, [queries, state]);
  return state;
}

function listen(queries: QueryClient, onState: (state: StreamState) => void): () => void {
  let isLost = false;
  let stream: EventSource;
  let reconnectTimer: ReturnType<typeof setTimeout> | undefined;
  const refresh = throttle<Changed>({
    intervalMs: REFRESH_INTERVAL_MS,
    settleMs: SETTLE_MS,
    merge: (one, other) => (one === other ? one : 'everything'),
    run: (changed) =>
      void queries.invalidateQueries(changed === 'requests' ? { predicate: ({ queryKey }) => dependsOnRequests(queryKey) } : {}),
  });
  const connect = () => {
    clearTimeout(reconnectTimer);
    stream = new EventSource('/api/v1/stream');
    stream.addEventListener('open', () => {
      onState('connected');
      if (isLost) refresh('everything');
      isLost = false;
    });
    stream.addEventListener('changed', ({ data }: MessageEvent<string>) => {
      refresh(data === 'requests' ? 'requests' : 'everything');
    });
    stream.addEventListener('error', () => {
      onState('polling');
      // The server may have closed it because the session has ended: a request shows that at once.
      if (!isLost) void queries.invalidateQueries();
      isLost = true;
      // The browser does not reconnect a stream that was refused.
      if (stream.readyState === EventSource.CLOSED) reconnectTimer = setTimeout(connect, POLL_MS);
    });
  };
  // Without a network, the stream itself breaks only after a long time.
  const disconnect = () => {
    isLost = true;
    onState('polling');
  };
  const reconnect = () => {
    disconnect();
    stream.close();
    connect();
  };
  const followVisibility = () => {
    clearTimeout(reconnectTimer);
    stream.close();
    isLost = true;
    if (document.visibilityState === 'visible') connect();
    else onState('hidden');
  };
  connect();
  addEventListener('visibilitychange', followVisibility);
  addEventListener('offline', disconnect);
  addEventListener('online', reconnect);
  const unsubscribe = sessionEvents.restored.subscribe(reconnect);
  return () => {
    removeEventListener('visibilitychange', followVisibility);
    removeEventListener('offline', disconnect);
    removeEventListener('online', reconnect);
    unsubscribe();
    clearTimeout(reconnectTimer);
    stream.close();
  };
}
