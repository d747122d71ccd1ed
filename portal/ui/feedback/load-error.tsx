import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react';
import { PROBLEM_WORDS_FOR, problemInWords } from '../../words/problem-words.js';

/** Says why something could not be loaded, and offers to try again. */
export function LoadError({ error, retry }: { error: unknown; retry: () => unknown }) {
  return (
    <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title="This could not be loaded" role="alert">
      <Stack align="flex-start" gap="sm">
        <Text size="sm">{problemInWords(error, PROBLEM_WORDS_FOR.reading)}</Text>
        <Button size="xs" variant="default" leftSection={<IconRefresh size={16} aria-hidden />} onClick={() => void retry()}>
          Try again
        </Button>
      </Stack>
    </Alert>
  );
}
