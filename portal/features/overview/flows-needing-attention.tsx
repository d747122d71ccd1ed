import { List, Paper, Stack, Text, Title } from '@mantine/core';
import { api } from '../../lib/api.js';
import { PageLink } from '../../ui/page-link.js';
import { QueryResult } from '../../ui/feedback/query-result.js';

const MAX_SHOWN = 5;

/** Flows that refer to something that has been deleted (R20). */
export function FlowsNeedingAttention({ count }: { count: number }) {
  const query = api.useQuery('get', '/api/v1/approval-flows', { params: { query: { needsAttention: 'true', limit: MAX_SHOWN } } });
  return (
    <Paper p="md" component="section" aria-label="Flows that need attention">
      <Stack gap="xs">
        <Title order={2} size="h6" fw={500}>
          Flows that need attention ({count})
        </Title>
        <QueryResult query={query} rows={2}>
          {({ items }) => (
            <List listStyleType="none" spacing="xs" size="sm">
              {items.map(({ id, name, needsAttention }) => (
                <List.Item key={id}>
                  <PageLink to="/flows/$flow" params={{ flow: id }} search={{}} size="sm" fw={500}>
                    {name}
                  </PageLink>
                  <Text size="sm">{needsAttention.map(({ message }) => message).join(' ')}</Text>
                </List.Item>
              ))}
            </List>
          )}
        </QueryResult>
        {count > MAX_SHOWN && (
          <PageLink to="/access-requests/$tab" params={{ tab: 'flows' }} search={{ needsAttention: 'true' }} size="sm">
            View all {count}
          </PageLink>
        )}
      </Stack>
    </Paper>
  );
}
