import { QueryClient } from '@tanstack/react-query';
import { isProblem } from '../lib/problem.js';

/**
 * Answers stay valid until the event stream reports a change; a window that gets the focus asks again. Requests are sent without a network too,
 * so that a page shows an error instead of waiting.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      networkMode: 'always',
      refetchOnReconnect: true,
      retry: (count, error) => count < 2 && (!isProblem(error) || error.status === 503),
    },
    mutations: { networkMode: 'always' },
  },
});
