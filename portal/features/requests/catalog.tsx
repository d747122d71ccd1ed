import { SimpleGrid, Stack, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { client, type Shapes } from '../../lib/api.js';
import { useDebouncedText } from '../../lib/use-debounced-text.js';
import { useInfiniteList } from '../../lib/use-infinite-list.js';
import { ShowMore } from '../../ui/tables/show-more.js';
import { EmptyState } from '../../ui/feedback/empty-state.js';
import { QueryResult } from '../../ui/feedback/query-result.js';
import { FlowCard } from './flow-card.js';

type Item = Shapes['CatalogItem'];

/** What one may request (R21), as cards. */
export function Catalog({ kind, onRequest }: { kind: Item['kind']; onRequest: (item: Item) => void }) {
  const [text, setText] = useState('');
  const q = useDebouncedText(text);
  const query = { kind: [kind], limit: 60, ...(q !== undefined && { q }) };
  const pages = useInfiniteList(['get', '/api/v1/catalog', query], (cursor) =>
    client.GET('/api/v1/catalog', { params: { query: { ...query, ...(cursor !== undefined && { cursor }) } } }),
  );
  return (
    <Stack>
      <TextInput
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        leftSection={<IconSearch size={16} aria-hidden />}
        placeholder="Search"
        aria-label="Search the catalog"
        maw={360}
      />
      <QueryResult query={{ ...pages, data: pages.items }}>
        {(items) =>
          items.length === 0 ? (
            <NoItems isSearch={q !== undefined} kind={kind} />
          ) : (
            <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="md">
              {items.map((item) => (
                <FlowCard key={item.flowId} item={item} onRequest={() => onRequest(item)} />
              ))}
            </SimpleGrid>
          )
        }
      </QueryResult>
      <ShowMore {...pages} />
    </Stack>
  );
}

function NoItems({ isSearch, kind }: { isSearch: boolean; kind: Item['kind'] }) {
  if (isSearch) return <EmptyState title="No matches">Try a different search term.</EmptyState>;
  return kind === 'resource' ? (
    <EmptyState title="Nothing to request yet">
      Resources appear here once an administrator publishes an approval flow for one of your groups.
    </EmptyState>
  ) : (
    <EmptyState title="No device access to request">Approval flows for administrator rights on your devices appear here.</EmptyState>
  );
}
