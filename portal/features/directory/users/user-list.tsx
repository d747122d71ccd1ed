import { Grid, Select } from '@mantine/core';
import { client } from '../../../lib/api.js';
import { usePaging } from '../../../lib/use-paging.js';
import { SearchBox } from '../../../ui/forms/search-box.js';
import { EmptyState } from '../../../ui/feedback/empty-state.js';
import { EditUser } from './edit-user.js';
import { DirectoryList } from '../directory-list.js';
import { NewUser } from './new-user.js';
import { useAddress } from '../use-address.js';
import { ROLE_WORDS } from '../../../words/role-words.js';
import { UserTable } from './user-table.js';

type Query = { limit: number; q?: string; role?: 'admin' | 'user'; active?: 'true' | 'false' };
const ROLES = [
  { value: 'admin', label: ROLE_WORDS.admin },
  { value: 'user', label: ROLE_WORDS.user },
];
const STATUSES = [
  { value: 'active', label: 'Active' },
  { value: 'inactive', label: 'Deactivated' },
];

/** Users, newest first. */
export function UserList() {
  const { search, narrow } = useAddress();
  const [q, role, state] = [search('q'), search('role'), search('state')];
  const query: Query = {
    limit: 50,
    ...(q !== undefined && { q }),
    ...((role === 'admin' || role === 'user') && { role }),
    ...(state !== undefined && { active: state === 'active' ? 'true' : 'false' }),
  };
  const pages = usePaging(['get', '/api/v1/users', query], (cursor) =>
    client.GET('/api/v1/users', { params: { query: { ...query, ...(cursor !== undefined && { cursor }) } } }),
  );
  return (
    <DirectoryList
      pages={pages}
      noun="user"
      filters={
        <Grid gap="xs">
          <Grid.Col span={{ base: 12, sm: 'content' }}>
            <SearchBox label="Search users" value={q} onSearch={(text) => narrow('q', text)} />
          </Grid.Col>
          <Filter label="Role" placeholder="All roles" data={ROLES} value={role} onChange={(next) => narrow('role', next)} />
          <Filter label="Status" placeholder="All statuses" data={STATUSES} value={state} onChange={(next) => narrow('state', next)} />
        </Grid>
      }
      empty={<EmptyState title="No users found">Try a different search, or clear the filters.</EmptyState>}
      table={(items, open) => <UserTable users={items} onOpen={open} />}
      create={(close) => <NewUser onClose={close} />}
      edit={(id, close) => <EditUser key={id} id={id} onClose={close} />}
    />
  );
}

type FilterProps = {
  label: string;
  placeholder: string;
  data: { value: string; label: string }[];
  value: string | undefined;
  onChange: (value: string | undefined) => void;
};

function Filter({ label, value, onChange, ...others }: FilterProps) {
  return (
    <Grid.Col span={{ base: 6, sm: 'content' }}>
      <Select
        w={{ sm: 160 }}
        aria-label={label}
        clearable
        clearButtonProps={{ 'aria-label': `Clear ${label}` }}
        value={value ?? null}
        onChange={(next) => onChange(next ?? undefined)}
        {...others}
      />
    </Grid.Col>
  );
}
