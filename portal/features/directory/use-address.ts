import { getRouteApi } from '@tanstack/react-router';
import { addressText } from '../../lib/address.js';

const route = getRouteApi('/frame/admins/directory/$tab');

/** What of a tab stands in the address: what is looked for, the filters, and which thing is open. */
export function useAddress() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return {
    search: (name: string) => addressText(search[name]),
    /** Narrows the list; going back does not pass through every letter. */
    narrow: (name: string, value: string | undefined) =>
      void navigate({ search: (before) => ({ ...before, [name]: value }), replace: true }),
    /** The id of what is open, `new` for a thing that is not there yet. */
    opened: addressText(search['open']),
    open: (id: string) => void navigate({ search: (before) => ({ ...before, open: id }) }),
    /** Closes what is open; what is typed in it is saved, or gone with the thing: nothing asks about it. */
    finish: () => void navigate({ search: (before) => ({ ...before, open: undefined }), ignoreBlocker: true }),
    /** Closes what is open, if nothing typed in it would be lost. */
    leave: () => void navigate({ search: (before) => ({ ...before, open: undefined }) }),
  };
}
