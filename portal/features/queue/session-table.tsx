import { Button, Checkbox, Table, Text } from '@mantine/core';
import type { Shapes } from '../../lib/api.js';
import { PersonName } from '../../ui/person-name.js';
import { When } from '../../ui/when.js';
import { useDevice } from './device-name.js';
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

/** Whose access is in force, to what, and for how much longer. */
export function SessionTable({ type, sessions, picked, onPick, onRevoke }: Props) {
  const pickable = sessions.filter(mayBeRevoked).map(({ id }) => id);
  const count = pickable.filter((id) => picked.has(id)).length;
  const toggle = (id: string) => onPick(picked.has(id) ? new Set([...picked].filter((one) => one !== id)) : new Set([...picked, id]));
  return (
    <Table.ScrollContainer minWidth={720}>
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
            <Table.Th>User</Table.Th>
            <Table.Th>Flow</Table.Th>
            {type === 'device' ? (
              <>
                <Table.Th>Device</Table.Th>
                <Table.Th>OS</Table.Th>
              </>
            ) : (
              <Table.Th>Group</Table.Th>
            )}
            <Table.Th>Since</Table.Th>
            <Table.Th>Ends</Table.Th>
            <Table.Th>Action</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sessions.map((session) => (
            <Row
              key={session.id}
              type={type}
              session={session}
              isPicked={picked.has(session.id)}
              onPick={() => toggle(session.id)}
              onRevoke={() => onRevoke(session)}
            />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

type RowProps = { type: SessionType; session: Request; isPicked: boolean; onPick: () => void; onRevoke: () => void };

function Row({ type, session, isPicked, onPick, onRevoke }: RowProps) {
  const { requester, grant, flowName } = session;
  const device = useDevice(type === 'device' ? session.deviceId : undefined);
  const what = `${flowName} of ${requester.displayName}`;
  return (
    <Table.Tr>
      <Table.Td>
        {mayBeRevoked(session) && <Checkbox size="xs" aria-label={`Select ${what}`} checked={isPicked} onChange={onPick} />}
      </Table.Td>
      <Table.Td>
        <PersonName name={requester.displayName} note={requester.department} />
      </Table.Td>
      <Table.Td>
        <NameLink request={session} />
      </Table.Td>
      {type === 'device' ? (
        <>
          <Table.Td>{device?.name ?? '–'}</Table.Td>
          <Table.Td>{device?.system ?? '–'}</Table.Td>
        </>
      ) : (
        <Table.Td>{grant?.groupName ?? '–'}</Table.Td>
      )}
      <Table.Td>{grant ? <When at={grant.grantedAt} /> : '–'}</Table.Td>
      <Table.Td>{grant?.expiresAt ? <TimeLeft at={grant.expiresAt} /> : '–'}</Table.Td>
      <Table.Td>
        {mayBeRevoked(session) && (
          <Button size="compact-xs" variant="default" onClick={onRevoke} aria-label={`Revoke ${what}`}>
            Revoke
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

const TimeLeft = ({ at }: { at: string }) => (
  <Text span size="sm">
    <When at={at} />
  </Text>
);
