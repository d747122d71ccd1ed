import { Checkbox, Group, Table, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { MouseEvent } from 'react';
import type { Shapes } from '../../lib/api.js';
import { BULK_VERBS } from './acts.js';
import { QueueCell } from './queue-cell.js';
import type { QueueFilters } from './queue-filters.js';
import { type Column, COLUMN_WORDS } from './use-columns.js';

type Request = Shapes['AccessRequest'];
type Props = {
  requests: readonly Request[];
  columns: readonly Column[];
  sort: QueueFilters['sort'];
  onSort: (sort: QueueFilters['sort']) => void;
  picked: ReadonlySet<string>;
  onPick: (ids: ReadonlySet<string>) => void;
  onOpen: (id: string) => void;
};

const mayBePicked = ({ allowedActions }: Request): boolean => BULK_VERBS.some((verb) => allowedActions.includes(verb));

/** The requests as rows; those that something can be done to have a box to pick them. */
export function QueueTable({ requests, columns, sort, onSort, picked, onPick, onOpen }: Props) {
  const pickable = requests.filter(mayBePicked).map(({ id }) => id);
  const count = pickable.filter((id) => picked.has(id)).length;
  const toggle = (id: string) => onPick(picked.has(id) ? new Set([...picked].filter((one) => one !== id)) : new Set([...picked, id]));
  return (
    <Table.ScrollContainer minWidth={columns.length * 110}>
      <Table verticalSpacing="xs" highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={40} aria-label="Selection">
              <Checkbox
                size="xs"
                aria-label="Select all that are shown"
                disabled={pickable.length === 0}
                checked={count > 0 && count === pickable.length}
                indeterminate={count > 0 && count < pickable.length}
                onChange={() => onPick(new Set(count === pickable.length ? [] : pickable))}
              />
            </Table.Th>
            {columns.map((column) => (
              <Header key={column} column={column} sort={sort} onSort={onSort} />
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {requests.map((request) => (
            <Table.Tr key={request.id} onClick={(event) => isOnRow(event) && onOpen(request.id)}>
              <Table.Td>
                {mayBePicked(request) && (
                  <Checkbox
                    size="xs"
                    aria-label={`Select ${request.flowName}, requested by ${request.requester.displayName}`}
                    checked={picked.has(request.id)}
                    onChange={() => toggle(request.id)}
                  />
                )}
              </Table.Td>
              {columns.map((column) => (
                <Table.Td key={column}>
                  <QueueCell column={column} request={request} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** Controls in a row do their own work, and whoever marks text with the mouse opens nothing. */
const isOnRow = ({ target }: MouseEvent): boolean =>
  target instanceof Element && target.closest('a, button, input, label') === null && (getSelection()?.isCollapsed ?? true);

function Header({ column, sort, onSort }: { column: Column } & Pick<Props, 'sort' | 'onSort'>) {
  if (column !== 'received') return <Table.Th>{COLUMN_WORDS[column]}</Table.Th>;
  const isNewestFirst = sort === '-createdAt';
  const Arrow = isNewestFirst ? IconArrowDown : IconArrowUp;
  return (
    <Table.Th aria-sort={isNewestFirst ? 'descending' : 'ascending'}>
      <UnstyledButton fz="inherit" fw="inherit" onClick={() => onSort(isNewestFirst ? 'createdAt' : '-createdAt')}>
        <Group gap={4} wrap="nowrap">
          {COLUMN_WORDS[column]}
          <Arrow size={14} aria-hidden />
        </Group>
      </UnstyledButton>
    </Table.Th>
  );
}
