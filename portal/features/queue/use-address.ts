import { getRouteApi } from '@tanstack/react-router';

const route = getRouteApi('/frame/admins/access-requests/$tab');

type Change = Record<string, string | string[] | undefined>;

/** The filters and the open request are part of the address, so that it can be shared. */
export function useAddress() {
  const { tab } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (next: Change) => void navigate({ search: (before) => ({ ...before, ...next }), replace: true });
  const show = (request: string | undefined) => void navigate({ search: (before) => ({ ...before, request }) });
  const goTo = (next: string) => void navigate({ to: '/access-requests/$tab', params: { tab: next }, search: {} });
  return { tab, search, change, show, goTo };
}
