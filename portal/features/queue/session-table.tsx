import { Button } from '@mantine/core';
import type { Shapes } from '../../lib/api.js';
import { type Column, DataTable } from '../../ui/tables/data-table.js';
import { PersonName } from '../../ui/person-name.js';
import { RelativeTime } from '../../ui/relative-time.js';
import { DevicePart } from './device-name.js';
import { NameLink } from './queue-cell.js';

type Request = Shapes['AccessRequest'];
export type SessionType = 'device' | 'timed';
type Props = {
  type: SessionType;
  sessions: readonly Request[];
  picked: ReadonlySet<string>;
  onPick: (ids: ReadonlySet<string>) => void;
  onRevoke: (session: Request) => void;
};

const mayBeRevoked = ({ allowedActions }: Request): boolean => allowedActions.includes('revoke');
const nameOf = ({ flowName, requester }: Request): string => `${flowName} of ${requester.displayName}`;

const ON_WHAT: Record<SessionType, readonly Column<Request>[]> = {
  device: [
    { title: 'Device', cell: ({ deviceId }) => <DevicePart id={deviceId} part="name" />, isMinor: true },
    { title: 'OS', cell: ({ deviceId }) => <DevicePart id={deviceId} part="system" />, isMinor: true },
  ],
  timed: [{ title: 'Group', cell: ({ grant }) => grant?.groupName ?? '–', isMinor: true }],
};

/** Whose access is in force, to what, and for how much longer. */
export function SessionTable({ type, sessions, picked, onPick, onRevoke }: Props) {
  const columns: readonly Column<Request>[] = [
    { title: 'User', cell: ({ requester }) => <PersonName name={requester.displayName} note={requester.department} /> },
    { title: 'Flow', cell: (session) => <NameLink request={session} /> },
    ...ON_WHAT[type],
    { title: 'Since', cell: ({ grant }) => (grant ? <RelativeTime at={grant.grantedAt} /> : '–'), isMinor: true },
    { title: 'Ends', cell: ({ grant }) => (grant?.expiresAt ? <RelativeTime at={grant.expiresAt} /> : '–') },
    {
      title: 'Action',
      isTitleHidden: true,
      isNarrow: true,
      cell: (session) =>
        mayBeRevoked(session) && (
          <Button size="compact-xs" variant="default" onClick={() => onRevoke(session)} aria-label={`Revoke ${nameOf(session)}`}>
            Revoke
          </Button>
        ),
    },
  ];
  return (
    <DataTable
      label="Active sessions"
      rows={sessions}
      columns={columns}
      selection={{ ids: picked, onChange: onPick, isPossible: mayBeRevoked, nameOf }}
    />
  );
}
