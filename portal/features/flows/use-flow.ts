import { api } from '../../lib/api.js';

/** One flow, asked for anew by each page that begins with it. */
export const useFlow = (id: string) =>
  api.useQuery('get', '/api/v1/approval-flows/{id}', { params: { path: { id } } }, { refetchOnMount: 'always' });

/** A flow as the API answers it. */
export type Flow = NonNullable<ReturnType<typeof useFlow>['data']>;
