import { Button } from '@mantine/core';
import type { Shapes } from '../../lib/api.js';
import { type Column, DataTable } from '../../ui/tables/data-table.js';
import { PersonName } from '../../ui/person-name.js';
import { Countdown } from '../../ui/countdown.js';
import { RelativeTime } from '../../ui/relative-time.js';
import { requestName } from '../../words/request-name.js';
import { DevicePart } from './device-name.js';
import { RequestLink } from './queue-cells.js';

type Request = Shapes['AccessRequest'];
export const SESSION_TYPES = ['device', 'timed', 'permanent'] as const;
export type SessionType = (typeof SESSION_TYPES)[number];
type Props = {
  type: SessionType;
  sessions: readonly Request[];
  selected: ReadonlySet<string>;
  onSelect: (ids: ReadonlySet<string>) => void;
  onRevoke: (session: Request) => void;
};

const mayBeRevoked = ({ allowedActions }: Request): boolean => allowedActions.includes('revoke');

const GROUP: Column<Request> = { title: 'Group', cell: ({ grant }) => grant?.groupName ?? '–', isMinor: true };
const TYPE_COLUMNS: Record<SessionType, readonly Column<Request>[]> = {
  device: [
    { title: 'Device', cell: ({ deviceId }) => <DevicePart id={deviceId} part="name" />, isMinor: true },
    { title: 'Operating system', cell: ({ deviceId }) => <DevicePart id={deviceId} part="system" />, isMinor: true },
  ],
  timed: [GROUP],
  permanent: [GROUP],
};

/** Access in force: who has it, to what, and until when. */
export function SessionTable({ type, sessions, selected, onSelect, onRevoke }: Props) {
  const columns: readonly Column<Request>[] = [
    { title: 'User', cell: ({ requester }) => <PersonName name={requester.displayName} note={requester.department} /> },
    { title: 'Approval flow', cell: (session) => <RequestLink request={session} /> },
    ...TYPE_COLUMNS[type],
    { title: 'Since', cell: ({ grant }) => (grant ? <RelativeTime at={grant.grantedAt} /> : '–'), isMinor: true },
    { title: 'Ends', cell: ({ grant }) => (grant?.expiresAt ? <Countdown until={grant.expiresAt} /> : 'Permanent') },
    {
      title: 'Action',
      isTitleHidden: true,
      isNarrow: true,
      cell: (session) =>
        mayBeRevoked(session) && (
          <Button size="compact-xs" variant="default" onClick={() => onRevoke(session)} aria-label={`Revoke ${requestName(session)}`}>
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
      selection={{ ids: selected, onChange: onSelect, isPossible: mayBeRevoked, nameOf: requestName }}
    />
  );
}
