import { api } from './api.js';

/** The signed-in person. Pages inside the frame are shown only once this is known. */
export function useMe() {
  const { data } = api.useSuspenseQuery('get', '/api/v1/me');
  return data;
}
