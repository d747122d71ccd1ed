import { Skeleton, Stack } from '@mantine/core';

/** The shape of a list that is still loading. */
export function LoadingSkeleton({ rows = 5 }: { rows?: number }) {
  return (
    <Stack gap="xs" role="status" aria-label="Loading">
      {Array.from({ length: rows }, (_none, at) => (
        <Skeleton key={at} height={44} radius="md" />
      ))}
    </Stack>
  );
}
