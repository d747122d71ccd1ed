import { Paper, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

type Props = { title: string; note?: string; children: ReactNode };

/** One section of the editor. */
export function EditorSection({ title, note, children }: Props) {
  const id = useId();
  return (
    <Paper p="md" component="section" aria-labelledby={id}>
      <Stack>
        <Stack gap={2}>
          <Title order={2} size="h5" id={id}>
            {title}
          </Title>
          {note !== undefined && <Text size="sm">{note}</Text>}
        </Stack>
        {children}
      </Stack>
    </Paper>
  );
}
