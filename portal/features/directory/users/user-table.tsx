import type { Person } from '../../../lib/use-people.js';
import { type Column, DataTable } from '../../../ui/tables/data-table.js';
import { RowButton } from '../../../ui/tables/row-button.js';
import { PersonName } from '../../../ui/person-name.js';
import { StatusDot } from '../../../ui/status-dot.js';
import { ROLE_WORDS } from '../../../words/role-words.js';

type Props = { users: readonly Person[]; onOpen: (id: string) => void };

/** Users as rows; the name opens the user. */
export function UserTable({ users, onOpen }: Props) {
  const columns: Column<Person>[] = [
    {
      title: 'Name',
      cell: ({ id, displayName }) => (
        <RowButton onOpen={() => onOpen(id)}>
          <PersonName name={displayName} />
        </RowButton>
      ),
    },
    { title: 'Email', cell: ({ email }) => email, isMinor: true },
    { title: 'Department', cell: ({ department }) => department ?? '–', isMinor: true },
    { title: 'Role', cell: ({ role }) => ROLE_WORDS[role ?? 'user'] },
    {
      title: 'Status',
      cell: ({ active }) =>
        active === false ? <StatusDot color="gray.5" word="Deactivated" /> : <StatusDot color="green.6" word="Active" />,
    },
  ];
  return <DataTable label="Users" rows={users} columns={columns} />;
}
