import { Button, Group, Stack, Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { Dialog } from '../../ui/dialog.js';

/** Asks before something typed is left behind, by a link or by closing the window. */
export function LeaveGuard({ isDirty }: { isDirty: () => boolean }) {
  const { status, proceed, reset } = useBlocker({ shouldBlockFn: isDirty, enableBeforeUnload: isDirty, withResolver: true });
  if (status !== 'blocked') return null;
  return (
    <Dialog title="Leave without saving?" onClose={reset}>
      <Stack>
        <Text size="sm">What you have changed here is not saved.</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={reset} data-autofocus>
            Stay here
          </Button>
          <Button color="red.9" onClick={proceed}>
            Leave
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
