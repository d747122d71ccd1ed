import { Button, Group, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { client } from '../../lib/api.js';
import { usePages } from '../../lib/use-pages.js';
import { More } from '../../ui/more.js';
import { SearchBox } from '../../ui/search-box.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Told } from '../../ui/told.js';
import { EditResource } from './edit-resource.js';
import { NewResource } from './new-resource.js';
import { ResourceTable } from './resource-table.js';
import { useAddress } from './use-address.js';

/** Applications and tools, newest first. */
export function Resources() {
  const { search, narrow, opened, open } = useAddress();
  const [told, setTold] = useState('');
  const q = search('q');
  const query = { limit: 50, ...(q !== undefined && { q }) };
  const pages = usePages(['get', '/api/v1/resources', query], (cursor) =>
    client.GET('/api/v1/resources', { params: { query: { ...query, ...(cursor !== undefined && { cursor }) } } }),
  );
  const close = (sentence?: string) => {
    if (sentence !== undefined) setTold(sentence);
    open(undefined);
  };
  return (
    <Stack>
      <Told>{told}</Told>
      <Group justify="space-between">
        <SearchBox label="Search resources" value={q} onSearch={(text) => narrow('q', text)} />
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => open('new')}>
          Add resource
        </Button>
      </Group>
      <Loaded query={{ ...pages, data: pages.items }}>
        {(items) => (items.length === 0 ? <Nothing isSearch={q !== undefined} /> : <ResourceTable resources={items} onOpen={open} />)}
      </Loaded>
      <More {...pages} />
      {opened === 'new' && <NewResource onClose={close} />}
      {opened !== undefined && opened !== 'new' && <EditResource key={opened} id={opened} onClose={close} />}
    </Stack>
  );
}

function Nothing({ isSearch }: { isSearch: boolean }) {
  if (isSearch) return <Empty title="No resource has that name">Try a shorter word.</Empty>;
  return (
    <Empty title="There are no resources yet">
      A resource is an application or a tool. Its owners are suggested as approvers in the flows of its groups.
    </Empty>
  );
}
