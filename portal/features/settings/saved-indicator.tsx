import { Group, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';

/** That a setting is saved; read out when it appears. */
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
