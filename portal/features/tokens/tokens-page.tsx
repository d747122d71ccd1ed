import { Box, Button, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { addressText } from '../../lib/address-text.js';
import { client, type Shapes } from '../../lib/api.js';
import { useMe } from '../../lib/use-me.js';
import { usePaging } from '../../lib/use-paging.js';
import { Page } from '../../ui/page.js';
import { PersonSelect } from '../../ui/forms/person-select.js';
import { Pager } from '../../ui/tables/pager.js';
import { EmptyState } from '../../ui/feedback/empty-state.js';
import { QueryResult } from '../../ui/feedback/query-result.js';
import { LiveRegion } from '../../ui/feedback/live-region.js';
import { DeleteTokenDialog } from './delete-token-dialog.js';
import { NewTokenDialog } from './new-token-dialog.js';
import { TokenTable } from './token-table.js';

const route = getRouteApi('/frame/tokens');
type Token = Shapes['Token'];
/** The API tokens of the user; administrators can manage the tokens of all users. */
export function TokensPage() {
  const { open, user } = route.useSearch();
  const userId = addressText(user);
  const isAdmin = useMe().role === 'admin';
  const query = { limit: 50, ...(userId !== undefined && { userId }) };
  const pages = usePaging(['get', '/api/v1/tokens', query], (cursor) =>
    client.GET('/api/v1/tokens', { params: { query: { ...query, ...(cursor !== undefined && { cursor }) } } }),
  );
  const navigate = route.useNavigate();
  const setOpen = (next: 'new' | undefined) => void navigate({ search: (before) => ({ ...before, open: next }) });
  const [deleting, setDeleting] = useState<Token>();
  const [announcement, announce] = useState('');
  const create = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen('new')}>
      New token
    </Button>
  );
  return (
    <Page title="API tokens" actions={create}>
      <LiveRegion>{announcement}</LiveRegion>
      <Text size="sm">
        A token gives a program the same permissions as its owner. Keep it secret, and delete it when it is no longer needed.
      </Text>
      <Stack>
        {isAdmin && (
          <Box maw={320}>
            <PersonSelect
              label="User"
              placeholder="Me"
              value={userId ?? null}
              onChange={(id) => void navigate({ search: { user: id ?? undefined }, replace: true })}
            />
          </Box>
        )}
        <QueryResult query={{ ...pages, data: pages.items }}>
          {(items) =>
            items.length === 0 ? (
              <EmptyState title={userId === undefined ? 'You have no tokens' : 'This user has no tokens'}>
                Create a token for a script or another program that calls the API.
              </EmptyState>
            ) : (
              <TokenTable tokens={items} onDelete={setDeleting} />
            )
          }
        </QueryResult>
        <Pager {...pages} />
      </Stack>
      {open === 'new' && <NewTokenDialog userId={userId} onClose={() => setOpen(undefined)} />}
      {deleting && (
        <DeleteTokenDialog
          token={deleting}
          onClose={() => setDeleting(undefined)}
          onDeleted={() => {
            announce(`Token ${deleting.name} deleted.`);
            setDeleting(undefined);
          }}
        />
      )}
    </Page>
  );
}
