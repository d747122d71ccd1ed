import { Text } from '@mantine/core';
import type { Shapes } from '../../lib/api.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { OpenButton } from '../../ui/open-button.js';
import { When } from '../../ui/when.js';

type Group = Shapes['Group'];
type Props = { groups: readonly Group[]; onOpen: (id: string) => void };

/** Groups as rows; a name opens its group. */
export function GroupTable({ groups, onOpen }: Props) {
  const columns: Column<Group>[] = [
    { title: 'Name', cell: ({ id, name }) => <OpenButton onOpen={() => onOpen(id)}>{name}</OpenButton> },
    {
      title: 'Description',
      cell: ({ description }) => (
        <Text size="sm" lineClamp={1} maw={420}>
          {description === '' ? '–' : description}
        </Text>
      ),
      isMinor: true,
    },
    { title: 'Members', cell: ({ memberCount }) => memberCount, isNumber: true },
    { title: 'Created', cell: ({ createdAt }) => <When at={createdAt} /> },
  ];
  return <DataTable label="Groups" rows={groups} columns={columns} />;
}
