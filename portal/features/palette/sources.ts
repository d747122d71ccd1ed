import { client, type Shapes } from '../../lib/api.js';
import { STATUS_WORDS } from '../../ui/status.js';
import type { Place, PlaceGroup } from './places.js';

const MOST_OF_A_KIND = 5;

/** Asks the API for what has the typed text in its name; throws the problem it answers. */
type Source = (q: string) => Promise<PlaceGroup>;

const catalog: Source = async (q) => placesOf('Ask for', await client.GET('/api/v1/catalog', { params: { query: query(q) } }), toAsk);
const people: Source = async (q) => placesOf('People', await client.GET('/api/v1/users', { params: { query: query(q) } }), personPlace);
const flows: Source = async (q) =>
  placesOf('Approval flows', await client.GET('/api/v1/approval-flows', { params: { query: query(q) } }), flowPlace);
const requests: Source = async (q) =>
  placesOf('Requests', await client.GET('/api/v1/access-requests', { params: { query: { ...query(q), scope: 'all' } } }), requestPlace);
const ownRequests: Source = async (q) =>
  placesOf('My requests', await client.GET('/api/v1/access-requests', { params: { query: query(q) } }), ownRequestPlace);

/** What everybody finds, and what administrators find. */
export const SOURCES = { user: [catalog, ownRequests], admin: [catalog, people, flows, requests] } as const;

const query = (q: string) => ({ q, limit: MOST_OF_A_KIND });

type Answer<Item> = { data?: { items: readonly Item[] }; error?: unknown };

function placesOf<Item>(label: string, { data, error }: Answer<Item>, toPlace: (item: Item) => Place): PlaceGroup {
  if (data === undefined) throw error;
  return { label, places: data.items.map(toPlace) };
}

const toAsk = ({ flowId, name, kind }: Shapes['CatalogItem']): Place => ({
  id: `ask-${flowId}`,
  label: name,
  note: '',
  href: `/requests?tab=${kind === 'resource' ? 'resources' : 'access'}&flow=${flowId}`,
});
const personPlace = ({ id, displayName, email }: Shapes['User']): Place => ({
  id: `person-${id}`,
  label: displayName,
  note: email,
  href: `/directory/users?open=${id}`,
});
const flowPlace = ({ id, name, enabled }: { id: string; name: string; enabled: boolean }): Place => ({
  id: `flow-${id}`,
  label: name,
  note: enabled ? '' : 'off',
  href: `/flows/${id}`,
});
const requestPlace = ({ id, flowName, requester, status }: Shapes['AccessRequest']): Place => ({
  id: `request-${id}`,
  label: `${requester.displayName}: ${flowName}`,
  note: STATUS_WORDS[status],
  href: `/access-requests/queue?who=all&request=${id}`,
});
const ownRequestPlace = ({ id, flowName, status }: Shapes['AccessRequest']): Place => ({
  id: `request-${id}`,
  label: flowName,
  note: STATUS_WORDS[status],
  href: '/requests?tab=mine',
});
