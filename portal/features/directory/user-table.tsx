import { Anchor, Table } from '@mantine/core';
import type { Person } from '../../lib/people.js';
import { PersonName } from '../../ui/person-name.js';
import { Dot } from '../../ui/status.js';

type Props = { users: readonly Person[]; onOpen: (id: string) => void };

/** People as rows; a name opens its person. */
export function UserTable({ users, onOpen }: Props) {
  return (
    <Table.ScrollContainer minWidth={720}>
      <Table verticalSpacing="xs" highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Name</Table.Th>
            <Table.Th>E-mail</Table.Th>
            <Table.Th>Department</Table.Th>
            <Table.Th>Role</Table.Th>
            <Table.Th>State</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {users.map(({ id, displayName, email, department, role, active }) => (
            <Table.Tr key={id}>
              <Table.Td>
                <Anchor component="button" type="button" c="inherit" underline="hover" ta="left" onClick={() => onOpen(id)}>
                  <PersonName name={displayName} />
                </Anchor>
              </Table.Td>
              <Table.Td>{email}</Table.Td>
              <Table.Td>{department ?? '–'}</Table.Td>
              <Table.Td>{role === 'admin' ? 'Administrator' : 'User'}</Table.Td>
              <Table.Td>{active === false ? <Dot color="gray.5" word="Deactivated" /> : <Dot color="green.6" word="Active" />}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
