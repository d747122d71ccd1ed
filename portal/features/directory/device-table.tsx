import { Anchor, Table } from '@mantine/core';
import type { Shapes } from '../../lib/api.js';
import { usePeople } from '../../lib/people.js';
import { PersonName } from '../../ui/person-name.js';
import { Dot } from '../../ui/status.js';
import { When } from '../../ui/when.js';
import { SYSTEMS } from './systems.js';

type Props = { devices: readonly Shapes['Device'][]; onOpen: (id: string) => void };

/** Devices as rows; a name opens its device. */
export function DeviceTable({ devices, onOpen }: Props) {
  const owners = usePeople(devices.map(({ ownerId }) => ownerId));
  return (
    <Table.ScrollContainer minWidth={680}>
      <Table verticalSpacing="xs" highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Name</Table.Th>
            <Table.Th>System</Table.Th>
            <Table.Th>Owner</Table.Th>
            <Table.Th>State</Table.Th>
            <Table.Th>Last seen</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {devices.map(({ id, name, os, ownerId, managed, lastSeenAt }) => {
            const owner = owners.get(ownerId);
            return (
              <Table.Tr key={id}>
                <Table.Td>
                  <Anchor
                    component="button"
                    type="button"
                    c="inherit"
                    fw={500}
                    size="sm"
                    underline="hover"
                    ta="left"
                    onClick={() => onOpen(id)}
                  >
                    {name}
                  </Anchor>
                </Table.Td>
                <Table.Td>{SYSTEMS[os]}</Table.Td>
                <Table.Td>{owner ? <PersonName name={owner.displayName} email={owner.email} /> : '–'}</Table.Td>
                <Table.Td>{managed ? <Dot color="green.6" word="Managed" /> : <Dot color="gray.5" word="Not managed" />}</Table.Td>
                <Table.Td>{lastSeenAt === null ? 'Never' : <When at={lastSeenAt} />}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
