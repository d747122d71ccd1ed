import { Button, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { client, type Shapes } from '../../lib/api.js';
import { useInfiniteList } from '../../lib/use-infinite-list.js';
import { ShowMore } from '../../ui/tables/show-more.js';
import { EmptyState } from '../../ui/feedback/empty-state.js';
import { QueryResult } from '../../ui/feedback/query-result.js';
import { LiveRegion } from '../../ui/feedback/live-region.js';
import { OwnActionDialog, type OwnVerb } from './own-action-dialog.js';
import { OwnRequest } from './own-request.js';

type Request = Shapes['AccessRequest'];
const query = { scope: 'mine', limit: 25 } as const;

/** One's own requests and their status, newest first (R73). */
export function MyRequests() {
  const navigate = useNavigate();
  const pages = useInfiniteList(['get', '/api/v1/access-requests', query], (cursor) =>
    client.GET('/api/v1/access-requests', { params: { query: { ...query, ...(cursor !== undefined && { cursor }) } } }),
  );
  const [planned, setPlanned] = useState<{ verb: OwnVerb; request: Request }>();
  const [message, setMessage] = useState('');
  const toCatalog = () => void navigate({ to: '/requests', search: { tab: 'resources' } });
  const requestAgain = ({ kind, flowId }: Request) =>
    void navigate({ to: '/requests', search: { tab: kind === 'resource' ? 'resources' : 'access', flow: flowId } });
  return (
    <Stack>
      <LiveRegion>{message}</LiveRegion>
      <QueryResult query={{ ...pages, data: pages.items }}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState
              title="No requests yet"
              action={
                <Button onClick={toCatalog} leftSection={<IconPlus size={16} aria-hidden />}>
                  Browse resources
                </Button>
              }
            >
              Your requests and their status appear here.
            </EmptyState>
          ) : (
            <Stack gap="sm">
              {items.map((request) => (
                <OwnRequest
                  key={request.id}
                  request={request}
                  onAct={(verb) => setPlanned({ verb, request })}
                  onAgain={() => requestAgain(request)}
                />
              ))}
            </Stack>
          )
        }
      </QueryResult>
      <ShowMore {...pages} />
      {planned && (
        <OwnActionDialog
          {...planned}
          onClose={() => setPlanned(undefined)}
          onDone={(sentence) => {
            setPlanned(undefined);
            setMessage(sentence);
          }}
        />
      )}
    </Stack>
  );
}
