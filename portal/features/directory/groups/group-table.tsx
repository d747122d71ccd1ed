import { Text } from '@mantine/core';
import type { Shapes } from '../../../lib/api.js';
import { type Column, DataTable } from '../../../ui/tables/data-table.js';
import { RowButton } from '../../../ui/tables/row-button.js';
import { RelativeTime } from '../../../ui/relative-time.js';

type Group = Shapes['Group'];
type Props = { groups: readonly Group[]; onOpen: (id: string) => void };

/** Groups as rows; the name opens the group. */
export function GroupTable({ groups, onOpen }: Props) {
  const columns: Column<Group>[] = [
    { title: 'Name', cell: ({ id, name }) => <RowButton onOpen={() => onOpen(id)}>{name}</RowButton> },
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
    { title: 'Created', cell: ({ createdAt }) => <RelativeTime at={createdAt} /> },
  ];
  return <DataTable label="Groups" rows={groups} columns={columns} />;
}
