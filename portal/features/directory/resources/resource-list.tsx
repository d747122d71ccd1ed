import { client } from '../../../lib/api.js';
import { usePaging } from '../../../lib/use-paging.js';
import { SearchBox } from '../../../ui/forms/search-box.js';
import { EmptyState } from '../../../ui/feedback/empty-state.js';
import { EditResource } from './edit-resource.js';
import { DirectoryList } from '../directory-list.js';
import { NewResource } from './new-resource.js';
import { ResourceTable } from './resource-table.js';
import { useAddress } from '../use-address.js';

/** Resources, newest first. */
export function ResourceList() {
  const { search, narrow } = useAddress();
  const q = search('q');
  const query = { limit: 50, ...(q !== undefined && { q }) };
  const pages = usePaging(['get', '/api/v1/resources', query], (cursor) =>
    client.GET('/api/v1/resources', { params: { query: { ...query, ...(cursor !== undefined && { cursor }) } } }),
  );
  return (
    <DirectoryList
      pages={pages}
      noun="resource"
      filters={<SearchBox label="Search resources" value={q} onSearch={(text) => narrow('q', text)} />}
      empty={<Nothing isSearch={q !== undefined} />}
      table={(items, open) => <ResourceTable resources={items} onOpen={open} />}
      create={(close) => <NewResource onClose={close} />}
      edit={(id, close) => <EditResource key={id} id={id} onClose={close} />}
    />
  );
}

function Nothing({ isSearch }: { isSearch: boolean }) {
  if (isSearch) return <EmptyState title="No resources found">Try a different search.</EmptyState>;
  return (
    <EmptyState title="No resources yet">
      A resource is an application or a tool that groups give access to. Its owners are suggested as approvers.
    </EmptyState>
  );
}
