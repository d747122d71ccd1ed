import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { api, client, type Shapes } from '../../lib/api.js';
import { usePaging } from '../../lib/use-paging.js';
import { Pager } from '../../ui/tables/pager.js';
import { EmptyState } from '../../ui/feedback/empty-state.js';
import { QueryResult } from '../../ui/feedback/query-result.js';
import { LiveRegion } from '../../ui/feedback/live-region.js';
import { RevokeDialog } from './revoke-dialog.js';
import { SessionTable, type SessionType } from './session-table.js';
import { useAddress } from './use-address.js';

type Request = Shapes['AccessRequest'];
const LIMIT = 50;

/** Access in force that has an end (R72). */
export function ActiveSessions() {
  const { search, change } = useAddress();
  const { data: counts } = api.useQuery('get', '/api/v1/overview');
  const type = typeIn(search['type']) ?? (counts?.sessions.device === 0 ? 'timed' : 'device');
  const query = { type, limit: LIMIT };
  const pages = usePaging(['get', '/api/v1/sessions', query], (cursor) =>
    client.GET('/api/v1/sessions', { params: { query: { ...query, ...(cursor !== undefined && { cursor }) } } }),
  );
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [revoking, setRevoking] = useState<readonly Request[]>();
  const [told, setTold] = useState('');
  const chosen = (pages.items ?? []).filter(({ id }) => picked.has(id));
  const counted = (word: string, count: number | undefined) => (count === undefined ? word : `${word} (${String(count)})`);
  return (
    <Stack gap="sm">
      <LiveRegion>{told}</LiveRegion>
      <Group justify="space-between" mih={36}>
        <SegmentedControl
          size="xs"
          aria-label="Type of session"
          value={type}
          onChange={(next) => change({ type: next })}
          data={[
            { value: 'device', label: counted('Device admin', counts?.sessions.device) },
            { value: 'timed', label: counted('Timed access', counts?.sessions.timed) },
          ]}
        />
        {chosen.length > 0 && (
          <Group gap="xs">
            <Text size="sm" role="status">
              {chosen.length} selected
            </Text>
            <Button size="xs" variant="default" onClick={() => setRevoking(chosen)}>
              Revoke ({chosen.length})
            </Button>
          </Group>
        )}
      </Group>
      <QueryResult query={{ ...pages, data: pages.items }}>
        {(sessions) =>
          sessions.length === 0 ? (
            <Nothing type={type} />
          ) : (
            <SessionTable type={type} sessions={sessions} picked={picked} onPick={setPicked} onRevoke={(one) => setRevoking([one])} />
          )
        }
      </QueryResult>
      <Pager {...pages} />
      {revoking && (
        <RevokeDialog
          sessions={revoking}
          onClose={(sentence) => {
            setRevoking(undefined);
            if (sentence === undefined) return;
            setPicked(new Set());
            setTold(sentence);
          }}
        />
      )}
    </Stack>
  );
}

const typeIn = (given: unknown): SessionType | undefined => (given === 'device' || given === 'timed' ? given : undefined);

function Nothing({ type }: { type: SessionType }) {
  return type === 'device' ? (
    <EmptyState title="No device session is active">A session appears here once its requester has started it.</EmptyState>
  ) : (
    <EmptyState title="No timed access is in force">Access that has an end appears here once it is granted.</EmptyState>
  );
}
