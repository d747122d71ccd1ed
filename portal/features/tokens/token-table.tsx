import { Button, Table, Text } from '@mantine/core';
import type { Shapes } from '../../lib/api.js';
import { useNow } from '../../lib/use-now.js';
import { Dot } from '../../ui/status.js';
import { When } from '../../ui/when.js';

type Token = Shapes['Token'];
const MINUTE_MS = 60_000;

/** Tokens with their ends; a token that is over stays in the list until it is deleted. */
export function TokenTable({ tokens, onDelete }: { tokens: readonly Token[]; onDelete: (token: Token) => void }) {
  return (
    <Table.ScrollContainer minWidth={520}>
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Name</Table.Th>
            <Table.Th>Created</Table.Th>
            <Table.Th>Ends</Table.Th>
            <Table.Th ta="right">Actions</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {tokens.map((token) => (
            <Table.Tr key={token.id}>
              <Table.Td>{token.name}</Table.Td>
              <Table.Td>
                <When at={token.createdAt} />
              </Table.Td>
              <Table.Td>
                <End at={token.expiresAt} />
              </Table.Td>
              <Table.Td ta="right">
                <Button size="compact-xs" variant="default" onClick={() => onDelete(token)} aria-label={`Delete ${token.name}`}>
                  Delete
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function End({ at }: { at: string | null }) {
  const now = useNow(() => MINUTE_MS);
  if (at === null) return <Text size="sm">Never</Text>;
  return Date.parse(at) > now ? <When at={at} /> : <Dot color="gray.5" word="Expired" />;
}
