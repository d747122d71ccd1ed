import { Button } from '@mantine/core';
import type { Shapes } from '../../lib/api.js';
import { useNow } from '../../lib/use-now.js';
import { nameOf, usePeople } from '../../lib/use-people.js';
import { type Column, DataTable } from '../../ui/tables/data-table.js';
import { StatusDot } from '../../ui/status-dot.js';
import { RelativeTime } from '../../ui/relative-time.js';

type Token = Shapes['Token'];
const MINUTE_MS = 60_000;

/** Tokens with what they are for, their maker, use and expiration. Expired tokens stay in the list until they are deleted. */
export function TokenTable({ tokens, onDelete }: { tokens: readonly Token[]; onDelete: (token: Token) => void }) {
  const makers = usePeople(tokens.flatMap((one) => one.createdBy ?? []));
  const columns: Column<Token>[] = [
    { title: 'Name', cell: ({ name }) => name },
    { title: 'Scopes', cell: ({ scopes }) => scopes.join(', '), isMinor: true },
    { title: 'Created', cell: ({ createdAt }) => <RelativeTime at={createdAt} />, isMinor: true },
    { title: 'Created by', cell: ({ createdBy }) => (createdBy === null ? 'System' : nameOf(makers.get(createdBy))), isMinor: true },
    { title: 'Last used', cell: ({ lastUsedAt }) => (lastUsedAt === null ? 'Never' : <RelativeTime at={lastUsedAt} />), isMinor: true },
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

function Expiration({ at }: { at: string }) {
  const now = useNow(() => MINUTE_MS);
  return Date.parse(at) > now ? <RelativeTime at={at} /> : <StatusDot color="gray.5" word="Expired" />;
}
