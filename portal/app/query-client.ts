import { QueryCache, QueryClient } from '@tanstack/react-query';
import { isProblem } from '../lib/problem.js';
import { sessionIsOver } from '../lib/session.js';

/** What the server says stays true until it says otherwise: changes are told by the stream, and the window's focus asks again. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      if (isProblem(error) && error.code === 'unauthenticated') sessionIsOver.announce();
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (count, error) => count < 2 && (!isProblem(error) || error.status === 503),
    },
  },
});
