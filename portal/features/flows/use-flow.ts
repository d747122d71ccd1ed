import { api } from '../../lib/api.js';

/** One flow, loaded again by each page that starts with it. */
export const useFlow = (id: string) =>
  api.useQuery('get', '/api/v1/approval-flows/{id}', { params: { path: { id } } }, { refetchOnMount: 'always' });

/** A flow as the API returns it. */
export type Flow = NonNullable<ReturnType<typeof useFlow>['data']>;
