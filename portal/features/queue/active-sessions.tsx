import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { api, client, type Shapes } from '../../lib/api.js';
import { usePaging } from '../../lib/use-paging.js';
import { Pager } from '../../ui/tables/pager.js';
import { EmptyState } from '../../ui/feedback/empty-state.js';
import { QueryResult } from '../../ui/feedback/query-result.js';
import { LiveRegion } from '../../ui/feedback/live-region.js';
import { KIND_WORDS } from '../../words/kind-words.js';
import { RevokeDialog } from './revoke-dialog.js';
import { SESSION_TYPES, SessionTable, type SessionType } from './session-table.js';
import { useAddress } from './use-address.js';

type Request = Shapes['AccessRequest'];
const LIMIT = 50;

/** Access in force (R72). */
export function ActiveSessions() {
  const { search, change } = useAddress();
  const { data: counts } = api.useQuery('get', '/api/v1/overview');
  const type = typeIn(search['type']) ?? (counts?.sessions.device === 0 ? 'timed' : 'device');
  const query = { type, limit: LIMIT };
  const pages = usePaging(['get', '/api/v1/sessions', query], (cursor) =>
    client.GET('/api/v1/sessions', { params: { query: { ...query, ...(cursor !== undefined && { cursor }) } } }),
  );
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [revoking, setRevoking] = useState<readonly Request[]>();
  const [message, setMessage] = useState('');
  const chosen = (pages.items ?? []).filter(({ id }) => selected.has(id));
  const counted = (word: string, count: number | undefined) => (count === undefined ? word : `${word} (${String(count)})`);
  return (
    <Stack gap="sm">
      <LiveRegion>{message}</LiveRegion>
      <Group justify="space-between" mih={36}>
        <SegmentedControl
          size="xs"
          aria-label="Session type"
          value={type}
          onChange={(next) => change({ type: next })}
          data={[
            { value: 'device', label: counted(KIND_WORDS.device_admin, counts?.sessions.device) },
            { value: 'timed', label: counted('Timed access', counts?.sessions.timed) },
            { value: 'permanent', label: counted('Permanent', counts?.sessions.permanent) },
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
            <NoSessions type={type} />
          ) : (
            <SessionTable
              type={type}
              sessions={sessions}
              selected={selected}
              onSelect={setSelected}
              onRevoke={(one) => setRevoking([one])}
            />
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
            setSelected(new Set());
            setMessage(sentence);
          }}
        />
      )}
    </Stack>
  );
}

const typeIn = (value: unknown): SessionType | undefined => SESSION_TYPES.find((type) => type === value);

const NONE: Record<SessionType, { title: string; hint: string }> = {
  device: { title: 'No active device sessions', hint: 'Sessions appear here once requesters start them.' },
  timed: { title: 'No active timed access', hint: 'Access with an end date appears here once it is granted.' },
  permanent: { title: 'No permanent access', hint: 'Access without an end date appears here once it is granted.' },
};

function NoSessions({ type }: { type: SessionType }) {
  const { title, hint } = NONE[type];
  return <EmptyState title={title}>{hint}</EmptyState>;
}
