import { Button, Group, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { client } from '../../lib/api.js';
import { usePages } from '../../lib/use-pages.js';
import { More } from '../../ui/more.js';
import { SearchBox } from '../../ui/search-box.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Told } from '../../ui/told.js';
import { EditGroup } from './edit-group.js';
import { GroupTable } from './group-table.js';
import { NewGroup } from './new-group.js';
import { useAddress } from './use-address.js';

/** Groups, newest first. */
export function Groups() {
  const { search, narrow, opened, open } = useAddress();
  const [told, setTold] = useState('');
  const q = search('q');
  const query = { limit: 50, ...(q !== undefined && { q }) };
  const pages = usePages(['get', '/api/v1/groups', query], (cursor) =>
    client.GET('/api/v1/groups', { params: { query: { ...query, ...(cursor !== undefined && { cursor }) } } }),
  );
  const close = (sentence?: string) => {
    if (sentence !== undefined) setTold(sentence);
    open(undefined);
  };
  return (
    <Stack>
      <Told>{told}</Told>
      <Group justify="space-between">
        <SearchBox label="Search groups" value={q} onSearch={(text) => narrow('q', text)} />
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => open('new')}>
          Add group
        </Button>
      </Group>
      <Loaded query={{ ...pages, data: pages.items }}>
        {(items) => (items.length === 0 ? <Nothing isSearch={q !== undefined} /> : <GroupTable groups={items} onOpen={open} />)}
      </Loaded>
      <More {...pages} />
      {opened === 'new' && <NewGroup onClose={close} />}
      {opened !== undefined && opened !== 'new' && <EditGroup key={opened} id={opened} onClose={close} />}
    </Stack>
  );
}

function Nothing({ isSearch }: { isSearch: boolean }) {
  if (isSearch) return <Empty title="No group has that name">Try a shorter word.</Empty>;
  return (
    <Empty title="There are no groups yet">Flows are shown to groups, and what people ask for is membership of one. Add the first.</Empty>
  );
}
