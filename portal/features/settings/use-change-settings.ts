import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.js';

/** Saves some of the settings. */
export function useChangeSettings() {
  const queries = useQueryClient();
  return api.useMutation('patch', '/api/v1/settings', {
    onSuccess: (settings) => {
      queries.setQueryData(api.queryOptions('get', '/api/v1/settings').queryKey, settings);
      void queries.invalidateQueries();
    },
  });
}
