import { Group, Stack, Text } from '@mantine/core';
import type { Shapes } from '../../../lib/api.js';
import { nameOf, usePeople } from '../../../lib/use-people.js';
import { type Column, DataTable } from '../../../ui/tables/data-table.js';
import { FlowIcon } from '../../../ui/flow-icon.js';
import { RowButton } from '../../../ui/tables/row-button.js';

type Resource = Shapes['Resource'];
type Props = { resources: readonly Resource[]; onOpen: (id: string) => void };

/** Resources as rows; the name opens the resource. */
export function ResourceTable({ resources, onOpen }: Props) {
  const people = usePeople(resources.flatMap(({ ownerIds }) => ownerIds));
  const columns: Column<Resource>[] = [
    { title: 'Name', cell: (resource) => <Name resource={resource} onOpen={onOpen} /> },
    { title: 'Owners', cell: ({ ownerIds }) => ownerIds.map((owner) => nameOf(people.get(owner))).join(', ') || '–' },
    { title: 'Groups', cell: ({ groupIds }) => groupIds.length, isNumber: true, isMinor: true },
  ];
  return <DataTable label="Resources" rows={resources} columns={columns} />;
}

function Name({ resource: { id, name, description, display }, onOpen }: { resource: Resource; onOpen: (id: string) => void }) {
  return (
    <Group gap="sm" wrap="nowrap">
      <FlowIcon name={name} display={display} size={28} />
      <Stack gap={0} align="flex-start">
        <RowButton onOpen={() => onOpen(id)}>{name}</RowButton>
        {description !== '' && (
          <Text size="xs" lineClamp={1} maw={420}>
            {description}
          </Text>
        )}
      </Stack>
    </Group>
  );
}
