import { useQuery } from '@tanstack/react-query';
import { client, type Shapes } from '../../lib/api.js';

type Item = Shapes['CatalogItem'];
const PAGE_SIZE = 100;

type Answer = { data?: Shapes['CatalogPage']; error?: unknown };
type CatalogLink = { kind: Item['kind']; flowId: string; known: Item | undefined };

/** One flow of the catalog, searched on all of its pages; null: it is not there. */
export const useCatalogItem = ({ kind, flowId, known }: CatalogLink) =>
  useQuery({
    queryKey: ['get', '/api/v1/catalog', { kind, flowId }],
    queryFn: () => itemOf({ kind, flowId }),
    enabled: known === undefined,
    ...(known && { initialData: known }),
  });

async function itemOf({ kind, flowId }: Pick<CatalogLink, 'kind' | 'flowId'>): Promise<Item | null> {
  let cursor: string | null | undefined;
  while (cursor !== null) {
    const query = { kind: [kind], limit: PAGE_SIZE, ...(cursor !== undefined && { cursor }) };
    const { data, error }: Answer = await client.GET('/api/v1/catalog', { params: { query } });
    if (data === undefined) throw error;
    const found = data.items.find((item) => item.flowId === flowId);
    if (found) return found;
    cursor = data.nextCursor;
  }
  return null;
}
