import { Anchor, Group, Stack, Table, Text } from '@mantine/core';
import type { Shapes } from '../../lib/api.js';
import { usePeople } from '../../lib/people.js';
import { FlowMark } from '../../ui/flow-mark.js';

type Props = { resources: readonly Shapes['Resource'][]; onOpen: (id: string) => void };

/** Resources as rows; a name opens its resource. */
export function ResourceTable({ resources, onOpen }: Props) {
  const people = usePeople(resources.flatMap(({ ownerIds }) => ownerIds));
  return (
    <Table.ScrollContainer minWidth={600}>
      <Table verticalSpacing="xs" highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Name</Table.Th>
            <Table.Th>Owners</Table.Th>
            <Table.Th ta="right">Groups</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {resources.map(({ id, name, description, display, ownerIds, groupIds }) => (
            <Table.Tr key={id}>
              <Table.Td>
                <Group gap="sm" wrap="nowrap">
                  <FlowMark name={name} display={display} size={28} />
                  <Stack gap={0} align="flex-start">
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
                    {description !== '' && (
                      <Text size="xs" lineClamp={1} maw={420}>
                        {description}
                      </Text>
                    )}
                  </Stack>
                </Group>
              </Table.Td>
              <Table.Td>{ownerIds.map((owner) => people.get(owner)?.displayName ?? 'Somebody').join(', ') || '–'}</Table.Td>
              <Table.Td ta="right" className="dw-figures">
                {groupIds.length}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
