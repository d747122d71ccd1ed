import { client, type Shapes } from '../../lib/api.js';
import { requestName } from '../../words/request-name.js';
import { STATUS_WORDS } from '../../words/status-words.js';
import type { SearchResult, SearchResultGroup } from './pages-for.js';

const MAX_PER_SOURCE = 5;

/** Searches the API by name; throws the problem that it answers. */
type Source = (q: string) => Promise<SearchResultGroup>;

const catalog: Source = async (q) =>
  resultsOf('Request access', await client.GET('/api/v1/catalog', { params: { query: query(q) } }), catalogResult);
const people: Source = async (q) => resultsOf('People', await client.GET('/api/v1/users', { params: { query: query(q) } }), personResult);
const flows: Source = async (q) =>
  resultsOf('Approval flows', await client.GET('/api/v1/approval-flows', { params: { query: query(q) } }), flowResult);
const requests: Source = async (q) =>
  resultsOf('Requests', await client.GET('/api/v1/access-requests', { params: { query: { ...query(q), scope: 'all' } } }), requestResult);
const ownRequests: Source = async (q) =>
  resultsOf('My requests', await client.GET('/api/v1/access-requests', { params: { query: query(q) } }), ownRequestResult);

/** What everybody can find, and what administrators can find. */
export const SOURCES = { user: [catalog, ownRequests], admin: [catalog, people, flows, requests] } as const;

const query = (q: string) => ({ q, limit: MAX_PER_SOURCE });

type Answer<Item> = { data?: { items: readonly Item[] }; error?: unknown };

function resultsOf<Item>(label: string, { data, error }: Answer<Item>, toResult: (item: Item) => SearchResult): SearchResultGroup {
  if (data === undefined) throw error;
  return { label, results: data.items.map(toResult) };
}

const catalogResult = ({ flowId, name, kind }: Shapes['CatalogItem']): SearchResult => ({
  id: `catalog-${flowId}`,
  label: name,
  note: '',
  href: `/requests?tab=${kind === 'resource' ? 'resources' : 'access'}&flow=${flowId}`,
});
const personResult = ({ id, displayName, email }: Shapes['User']): SearchResult => ({
  id: `person-${id}`,
  label: displayName,
  note: email,
  href: `/directory/users?open=${id}`,
});
const flowResult = ({ id, name, enabled }: { id: string; name: string; enabled: boolean }): SearchResult => ({
  id: `flow-${id}`,
  label: name,
  note: enabled ? '' : 'Disabled',
  href: `/flows/${id}`,
});
const requestResult = ({ id, flowName, requester, status }: Shapes['AccessRequest']): SearchResult => ({
  id: `request-${id}`,
  label: requestName({ flowName, requester }),
  note: STATUS_WORDS[status],
  href: `/access-requests/queue?who=all&request=${id}`,
});
const ownRequestResult = ({ id, flowName, status }: Shapes['AccessRequest']): SearchResult => ({
  id: `request-${id}`,
  label: flowName,
  note: STATUS_WORDS[status],
  href: '/requests?tab=mine',
});
