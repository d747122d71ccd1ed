import { Anchor, Table, Text } from '@mantine/core';
import type { Shapes } from '../../lib/api.js';
import { When } from '../../ui/when.js';

type Props = { groups: readonly Shapes['Group'][]; onOpen: (id: string) => void };

/** Groups as rows; a name opens its group. */
export function GroupTable({ groups, onOpen }: Props) {
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table verticalSpacing="xs" highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Name</Table.Th>
            <Table.Th>Description</Table.Th>
            <Table.Th ta="right">Members</Table.Th>
            <Table.Th>Created</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {groups.map(({ id, name, description, memberCount, createdAt }) => (
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
              <Table.Td>
                <Text size="sm" lineClamp={1} maw={420}>
                  {description === '' ? '–' : description}
                </Text>
              </Table.Td>
              <Table.Td ta="right" className="dw-figures">
                {memberCount}
              </Table.Td>
              <Table.Td>
                <When at={createdAt} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
