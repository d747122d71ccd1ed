import { Button, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { client, type Shapes } from '../../lib/api.js';
import { usePages } from '../../lib/use-pages.js';
import { ShowMore } from '../../ui/tables/show-more.js';
import { EmptyState } from '../../ui/feedback/empty-state.js';
import { QueryResult } from '../../ui/feedback/query-result.js';
import { LiveRegion } from '../../ui/feedback/live-region.js';
import { OwnAction, type OwnVerb } from './own-action.js';
import { OwnRequest } from './own-request.js';

type Request = Shapes['AccessRequest'];
const query = { scope: 'mine', limit: 25 } as const;

/** What one has asked for, newest first, and how it stands (R73). */
export function MyRequests() {
  const navigate = useNavigate();
  const pages = usePages(['get', '/api/v1/access-requests', query], (cursor) =>
    client.GET('/api/v1/access-requests', { params: { query: { ...query, ...(cursor !== undefined && { cursor }) } } }),
  );
  const [doing, setDoing] = useState<{ verb: OwnVerb; request: Request }>();
  const [told, setTold] = useState('');
  const toCatalog = () => void navigate({ to: '/requests', search: { tab: 'resources' } });
  const askAgain = ({ kind, flowId }: Request) =>
    void navigate({ to: '/requests', search: { tab: kind === 'resource' ? 'resources' : 'access', flow: flowId } });
  return (
    <Stack>
      <LiveRegion>{told}</LiveRegion>
      <QueryResult query={{ ...pages, data: pages.items }}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState
              title="You have not asked for anything yet"
              action={
                <Button onClick={toCatalog} leftSection={<IconPlus size={16} aria-hidden />}>
                  See what there is
                </Button>
              }
            />
          ) : (
            <Stack gap="sm">
              {items.map((request) => (
                <OwnRequest
                  key={request.id}
                  request={request}
                  onAct={(verb) => setDoing({ verb, request })}
                  onAgain={() => askAgain(request)}
                />
              ))}
            </Stack>
          )
        }
      </QueryResult>
      <ShowMore {...pages} />
      {doing && (
        <OwnAction
          {...doing}
          onClose={() => setDoing(undefined)}
          onDone={(sentence) => {
            setDoing(undefined);
            setTold(sentence);
          }}
        />
      )}
    </Stack>
  );
}
