import { Button, Center, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '../ui/feedback/empty-state.js';

/** Shown for an address without a page. */
export function NotFound() {
  return (
    <Center mih="60vh" component="main">
      <Stack align="center">
        <EmptyState
          title="Page not found"
          action={
            <Button component={Link} to="/" variant="default">
              Go to the home page
            </Button>
          }
        />
      </Stack>
    </Center>
  );
}
