import { Alert, Button, Center, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { sentenceForReading } from '../lib/problem.js';

/** The shape of a list that is on its way. */
export function Waiting({ rows = 5 }: { rows?: number }) {
  return (
    <Stack gap="xs" role="status" aria-label="Loading">
      {Array.from({ length: rows }, (_none, at) => (
        <Skeleton key={at} height={44} radius="md" />
      ))}
    </Stack>
  );
}

/** What went wrong, and the way on. */
export function Failed({ error, retry }: { error: unknown; retry: () => unknown }) {
  return (
    <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title="This could not be loaded" role="alert">
      <Stack align="flex-start" gap="sm">
        <Text size="sm">{sentenceForReading(error)}</Text>
        <Button size="xs" variant="default" leftSection={<IconRefresh size={16} aria-hidden />} onClick={() => void retry()}>
          Try again
        </Button>
      </Stack>
    </Alert>
  );
}

/** Nothing is here: what it is, and what to do next. */
export function Empty({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <Center py="xl">
      <Stack align="center" gap="xs" maw={420} ta="center">
        <Title order={2} size="h4">
          {title}
        </Title>
        {children && (
          <Text c="dimmed" size="sm">
            {children}
          </Text>
        )}
        {action}
      </Stack>
    </Center>
  );
}

type Query<T> = { data: T | undefined; error: unknown; refetch: () => unknown };

/** What was read before stays, with a word about it. */
const OutOfDate = ({ error, refetch }: Pick<Query<unknown>, 'error' | 'refetch'>) => (
  <Alert color="yellow" role="status" mb="sm">
    <Group justify="space-between">
      <Text size="sm">This may be out of date. {sentenceForReading(error)}</Text>
      <Button size="compact-xs" variant="default" onClick={() => void refetch()}>
        Try again
      </Button>
    </Group>
  </Alert>
);

/** What a query has brought: its data, its failure, or its shape while it is on its way. */
export function Loaded<T>({ query, rows, children }: { query: Query<T>; rows?: number; children: (data: T) => ReactNode }) {
  if (query.data !== undefined)
    return (
      <>
        {query.error !== null && query.error !== undefined && <OutOfDate {...query} />}
        {children(query.data)}
      </>
    );
  if (query.error) return <Failed error={query.error} retry={query.refetch} />;
  return <Waiting {...(rows !== undefined && { rows })} />;
}
