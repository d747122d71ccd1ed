import type { Shapes } from '../../lib/api.js';
import { type Column, DataTable } from '../../ui/tables/data-table.js';
import { requestName } from '../../words/request-name.js';
import { BULK_ACTIONS } from './send-action.js';
import { QUEUE_CELLS } from './queue-cells.js';
import type { QueueFilters } from './queue-filters.js';
import { type Column as Name, COLUMN_WORDS } from './use-columns.js';

type Request = Shapes['AccessRequest'];
type Props = {
  requests: readonly Request[];
  columns: readonly Name[];
  sort: QueueFilters['sort'];
  onSort: (sort: QueueFilters['sort']) => void;
  selected: ReadonlySet<string>;
  onSelect: (ids: ReadonlySet<string>) => void;
  onOpen: (id: string) => void;
};

/** Columns that do not fit on a phone. */
const MINOR: readonly Name[] = ['received', 'type', 'department', 'approval', 'progress'];
const isSelectable = ({ allowedActions }: Request): boolean => BULK_ACTIONS.some((action) => allowedActions.includes(action));

/** The requests as rows; those with a bulk action can be selected. */
export function QueueTable({ requests, columns, sort, onSort, selected, onSelect, onOpen }: Props) {
  const isDescending = sort === '-createdAt';
  const shown = columns.map(
    (name): Column<Request> => ({
      title: COLUMN_WORDS[name],
      cell: QUEUE_CELLS[name],
      isMinor: MINOR.includes(name),
      ...(name === 'received' && { sort: { isDescending, turn: () => onSort(isDescending ? 'createdAt' : '-createdAt') } }),
    }),
  );
  return (
    <DataTable
      label="Requests"
      rows={requests}
      columns={shown}
      selection={{
        ids: selected,
        onChange: onSelect,
        isPossible: isSelectable,
        nameOf: requestName,
      }}
      onOpen={({ id }) => onOpen(id)}
    />
  );
}
