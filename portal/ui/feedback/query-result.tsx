import { Alert, Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { PROBLEM_WORDS_FOR, problemInWords } from '../../words/problem-words.js';
import { LoadError } from './load-error.js';
import { LoadingSkeleton } from './loading-skeleton.js';

type Query<T> = { data: T | undefined; error: unknown; refetch: () => unknown };
type Props<T> = { query: Query<T>; rows?: number; children: (data: T) => ReactNode };

/** Shows the data of a query, its error, or a skeleton while it loads. Data that could not be refreshed stays, with a notice. */
export function QueryResult<T>({ query, rows, children }: Props<T>) {
  if (query.data !== undefined)
    return (
      <>
        {query.error !== null && query.error !== undefined && <OutOfDateNotice {...query} />}
        {children(query.data)}
      </>
    );
  if (query.error) return <LoadError error={query.error} retry={query.refetch} />;
  return <LoadingSkeleton {...(rows !== undefined && { rows })} />;
}

const OutOfDateNotice = ({ error, refetch }: Pick<Query<unknown>, 'error' | 'refetch'>) => (
  <Alert color="yellow" role="status" mb="sm">
    <Group justify="space-between">
      <Text size="sm">This may be out of date. {problemInWords(error, PROBLEM_WORDS_FOR.reading)}</Text>
      <Button size="compact-xs" variant="default" onClick={() => void refetch()}>
        Try again
      </Button>
    </Group>
  </Alert>
);
