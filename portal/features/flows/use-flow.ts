import { api } from '../../lib/api.js';

/** One flow as it stands now. */
export const useFlow = (id: string) => api.useQuery('get', '/api/v1/approval-flows/{id}', { params: { path: { id } } });

/** A flow as the API answers it. */
export type Flow = NonNullable<ReturnType<typeof useFlow>['data']>;
