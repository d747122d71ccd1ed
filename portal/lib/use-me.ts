import { api } from './api.js';

/** Who is signed in. Pages behind the frame are shown only once this is known. */
export function useMe() {
  const { data } = api.useSuspenseQuery('get', '/api/v1/me');
  return data;
}
