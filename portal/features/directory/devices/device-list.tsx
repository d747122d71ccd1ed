import { client } from '../../../lib/api.js';
import { usePaging } from '../../../lib/use-paging.js';
import { PersonSelect } from '../../../ui/forms/person-select.js';
import { EmptyState } from '../../../ui/feedback/empty-state.js';
import { DeviceTable } from './device-table.js';
import { EditDevice } from './edit-device.js';
import { DirectoryList } from '../directory-list.js';
import { NewDevice } from './new-device.js';
import { useAddress } from '../use-address.js';

/** Devices, newest first. */
export function DeviceList() {
  const { search, narrow } = useAddress();
  const ownerId = search('owner');
  const query = { limit: 50, ...(ownerId !== undefined && { ownerId }) };
  const pages = usePaging(['get', '/api/v1/devices', query], (cursor) =>
    client.GET('/api/v1/devices', { params: { query: { ...query, ...(cursor !== undefined && { cursor }) } } }),
  );
  return (
    <DirectoryList
      pages={pages}
      noun="device"
      filters={
        <PersonSelect label="Owner" placeholder="Any owner" value={ownerId ?? null} onChange={(id) => narrow('owner', id ?? undefined)} />
      }
      empty={<Nothing isNarrowed={ownerId !== undefined} />}
      table={(items, open) => <DeviceTable devices={items} onOpen={open} />}
      create={(close) => <NewDevice onClose={close} />}
      edit={(id, close) => <EditDevice key={id} id={id} onClose={close} />}
    />
  );
}

function Nothing({ isNarrowed }: { isNarrowed: boolean }) {
  if (isNarrowed) return <EmptyState title="This user has no devices">Clear the owner filter to see all devices.</EmptyState>;
  return <EmptyState title="No devices yet">Add a device so that its owner can request administrator rights on it.</EmptyState>;
}
