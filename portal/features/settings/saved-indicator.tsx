import { Group, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';

/** Shows that a setting was saved; screen readers announce it. */
export function SavedIndicator({ isShown }: { isShown: boolean }) {
  return (
    <Group gap={4} role="status" wrap="nowrap">
      {isShown && (
        <>
          <IconCheck size={16} aria-hidden />
          <Text span size="sm">
            Saved
          </Text>
        </>
      )}
    </Group>
  );
}
