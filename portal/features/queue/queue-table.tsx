import type { Shapes } from '../../lib/api.js';
import { type Column, DataTable } from '../../ui/tables/data-table.js';
import { BULK_VERBS } from './acts.js';
import { CELLS } from './queue-cell.js';
import type { QueueFilters } from './queue-filters.js';
import { type Column as Name, COLUMN_WORDS } from './use-columns.js';

type Request = Shapes['AccessRequest'];
type Props = {
  requests: readonly Request[];
  columns: readonly Name[];
  sort: QueueFilters['sort'];
  onSort: (sort: QueueFilters['sort']) => void;
  picked: ReadonlySet<string>;
  onPick: (ids: ReadonlySet<string>) => void;
  onOpen: (id: string) => void;
};

/** What a phone has no room for. */
const MINOR: readonly Name[] = ['received', 'type', 'department', 'approval', 'progress'];
const mayBePicked = ({ allowedActions }: Request): boolean => BULK_VERBS.some((verb) => allowedActions.includes(verb));

/** The requests as rows; those that something can be done to can be picked. */
export function QueueTable({ requests, columns, sort, onSort, picked, onPick, onOpen }: Props) {
  const isDescending = sort === '-createdAt';
  const shown = columns.map(
    (name): Column<Request> => ({
      title: COLUMN_WORDS[name],
      cell: CELLS[name],
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
        ids: picked,
        onChange: onPick,
        isPossible: mayBePicked,
        nameOf: ({ flowName, requester }) => `${flowName}, requested by ${requester.displayName}`,
      }}
      onOpen={({ id }) => onOpen(id)}
    />
  );
}
