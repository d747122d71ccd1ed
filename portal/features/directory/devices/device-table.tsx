import type { Shapes } from '../../../lib/api.js';
import { usePeople } from '../../../lib/use-people.js';
import { type Column, DataTable } from '../../../ui/tables/data-table.js';
import { RowButton } from '../../../ui/tables/row-button.js';
import { PersonName } from '../../../ui/person-name.js';
import { StatusDot } from '../../../ui/status-dot.js';
import { RelativeTime } from '../../../ui/relative-time.js';
import { OPERATING_SYSTEM_WORDS } from '../../../words/operating-system-words.js';

type Device = Shapes['Device'];
type Props = { devices: readonly Device[]; onOpen: (id: string) => void };

/** Devices as rows; the name opens the device. */
export function DeviceTable({ devices, onOpen }: Props) {
  const owners = usePeople(devices.map(({ ownerId }) => ownerId));
  const columns: Column<Device>[] = [
    { title: 'Name', cell: ({ id, name }) => <RowButton onOpen={() => onOpen(id)}>{name}</RowButton> },
    { title: 'Operating system', cell: ({ os }) => OPERATING_SYSTEM_WORDS[os], isMinor: true },
    {
      title: 'Owner',
      cell: ({ ownerId }) => {
        const owner = owners.get(ownerId);
        return owner ? <PersonName name={owner.displayName} email={owner.email} /> : '–';
      },
    },
    {
      title: 'Status',
      cell: ({ managed }) => (managed ? <StatusDot color="green.6" word="Managed" /> : <StatusDot color="gray.5" word="Unmanaged" />),
    },
    { title: 'Last seen', cell: ({ lastSeenAt }) => (lastSeenAt === null ? 'Never' : <RelativeTime at={lastSeenAt} />), isMinor: true },
  ];
  return <DataTable label="Devices" rows={devices} columns={columns} />;
}
