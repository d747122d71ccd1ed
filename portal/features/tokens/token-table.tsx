import { Button, Text } from '@mantine/core';
import type { Shapes } from '../../lib/api.js';
import { useNow } from '../../lib/use-now.js';
import { type Column, DataTable } from '../../ui/tables/data-table.js';
import { StatusDot } from '../../ui/status-dot.js';
import { RelativeTime } from '../../ui/relative-time.js';

type Token = Shapes['Token'];
const MINUTE_MS = 60_000;

/** Tokens with their expiration. Expired tokens stay in the list until they are deleted. */
export function TokenTable({ tokens, onDelete }: { tokens: readonly Token[]; onDelete: (token: Token) => void }) {
  const columns: Column<Token>[] = [
    { title: 'Name', cell: ({ name }) => name },
    { title: 'Created', cell: ({ createdAt }) => <RelativeTime at={createdAt} />, isMinor: true },
    { title: 'Expires', cell: ({ expiresAt }) => <Expiration at={expiresAt} /> },
    {
      title: 'Actions',
      cell: (token) => (
        <Button size="compact-xs" variant="default" onClick={() => onDelete(token)} aria-label={`Delete ${token.name}`}>
          Delete
        </Button>
      ),
      isTitleHidden: true,
      isNarrow: true,
    },
  ];
  return <DataTable label="Tokens" rows={tokens} columns={columns} />;
}

function Expiration({ at }: { at: string | null }) {
  const now = useNow(() => MINUTE_MS);
  if (at === null) return <Text size="sm">Never</Text>;
  return Date.parse(at) > now ? <RelativeTime at={at} /> : <StatusDot color="gray.5" word="Expired" />;
}
