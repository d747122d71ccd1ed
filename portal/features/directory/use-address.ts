import { getRouteApi } from '@tanstack/react-router';
import { addressText } from '../../lib/address-text.js';

const route = getRouteApi('/frame/admins/directory/$tab');

/** Reads and changes the search, the filters and the open entry in the address. */
export function useAddress() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return {
    search: (name: string) => addressText(search[name]),
    /** Changes a filter. It replaces the entry in the history, so that going back does not pass through every letter. */
    narrow: (name: string, value: string | undefined) =>
      void navigate({ search: (before) => ({ ...before, [name]: value }), replace: true }),
    /** The id of the open entry; `new` for one that is being added. */
    opened: addressText(search['open']),
    open: (id: string) => void navigate({ search: (before) => ({ ...before, open: id }) }),
    /** Closes the open entry after it was saved or deleted, without asking about unsaved changes. */
    finish: () => void navigate({ search: (before) => ({ ...before, open: undefined }), ignoreBlocker: true }),
    /** Closes the open entry; unsaved changes need a confirmation. */
    leave: () => void navigate({ search: (before) => ({ ...before, open: undefined }) }),
  };
}
