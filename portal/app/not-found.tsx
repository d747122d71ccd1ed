import { Button, Center, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '../ui/feedback/empty-state.js';

/** An address that no page has. */
export function NotFound() {
  return (
    <Center mih="60vh" component="main">
      <Stack align="center">
        <EmptyState
          title="There is nothing at this address"
          action={
            <Button component={Link} to="/" variant="default">
              Go to the first page
            </Button>
          }
        />
      </Stack>
    </Center>
  );
}
