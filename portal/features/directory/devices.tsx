import { Button, Group, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { client } from '../../lib/api.js';
import { usePages } from '../../lib/use-pages.js';
import { More } from '../../ui/more.js';
import { PersonSelect } from '../../ui/person-select.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Told } from '../../ui/told.js';
import { DeviceTable } from './device-table.js';
import { EditDevice } from './edit-device.js';
import { NewDevice } from './new-device.js';
import { useAddress } from './use-address.js';

/** Devices, newest first. */
export function Devices() {
  const { search, narrow, opened, open } = useAddress();
  const [told, setTold] = useState('');
  const ownerId = search('owner');
  const query = { limit: 50, ...(ownerId !== undefined && { ownerId }) };
  const pages = usePages(['get', '/api/v1/devices', query], (cursor) =>
    client.GET('/api/v1/devices', { params: { query: { ...query, ...(cursor !== undefined && { cursor }) } } }),
  );
  const close = (sentence?: string) => {
    if (sentence !== undefined) setTold(sentence);
    open(undefined);
  };
  return (
    <Stack>
      <Told>{told}</Told>
      <Group justify="space-between" align="flex-end">
        <PersonSelect label="Owner" placeholder="Anybody" value={ownerId ?? null} onChange={(id) => narrow('owner', id ?? undefined)} />
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => open('new')}>
          Add device
        </Button>
      </Group>
      <Loaded query={{ ...pages, data: pages.items }}>
        {(items) => (items.length === 0 ? <Nothing isNarrowed={ownerId !== undefined} /> : <DeviceTable devices={items} onOpen={open} />)}
      </Loaded>
      <More {...pages} />
      {opened === 'new' && <NewDevice onClose={close} />}
      {opened !== undefined && opened !== 'new' && <EditDevice key={opened} id={opened} onClose={close} />}
    </Stack>
  );
}

function Nothing({ isNarrowed }: { isNarrowed: boolean }) {
  if (isNarrowed) return <Empty title="This person has no devices">Take the owner away to see all devices.</Empty>;
  return <Empty title="There are no devices yet">Add one, so that its owner can ask for administrator rights on it.</Empty>;
}
