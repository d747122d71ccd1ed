import { client } from '../../../lib/api.js';
import { usePaging } from '../../../lib/use-paging.js';
import { SearchBox } from '../../../ui/forms/search-box.js';
import { EmptyState } from '../../../ui/feedback/empty-state.js';
import { EditGroup } from './edit-group.js';
import { GroupTable } from './group-table.js';
import { DirectoryList } from '../directory-list.js';
import { NewGroup } from './new-group.js';
import { useAddress } from '../use-address.js';

/** Groups, newest first. */
export function GroupList() {
  const { search, narrow } = useAddress();
  const q = search('q');
  const query = { limit: 50, ...(q !== undefined && { q }) };
  const pages = usePaging(['get', '/api/v1/groups', query], (cursor) =>
    client.GET('/api/v1/groups', { params: { query: { ...query, ...(cursor !== undefined && { cursor }) } } }),
  );
  return (
    <DirectoryList
      pages={pages}
      noun="group"
      filters={<SearchBox label="Search groups" value={q} onSearch={(text) => narrow('q', text)} />}
      empty={<Nothing isSearch={q !== undefined} />}
      table={(items, open) => <GroupTable groups={items} onOpen={open} />}
      create={(close) => <NewGroup onClose={close} />}
      edit={(id, close) => <EditGroup key={id} id={id} onClose={close} />}
    />
  );
}

function Nothing({ isSearch }: { isSearch: boolean }) {
  if (isSearch) return <EmptyState title="No groups found">Try a different search.</EmptyState>;
  return (
    <EmptyState title="No groups yet">Groups control who sees an approval flow and what access it grants. Add your first group.</EmptyState>
  );
}
