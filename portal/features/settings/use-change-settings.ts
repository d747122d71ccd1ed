import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.js';

/** Saves a part of the settings, and tells how that went. */
export function useChangeSettings() {
  const queries = useQueryClient();
  return api.useMutation('patch', '/api/v1/settings', {
    onSuccess: (settings) => {
      queries.setQueryData(api.queryOptions('get', '/api/v1/settings').queryKey, settings);
      void queries.invalidateQueries();
    },
  });
}
