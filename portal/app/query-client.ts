import { QueryClient } from '@tanstack/react-query';
import { isProblem } from '../lib/problem.js';

/**
 * What the server says stays true until it says otherwise: changes are told by the stream, and the window's focus asks again. Without a
 * network it is asked all the same, so that a page says that nothing comes instead of waiting in silence.
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
