import { Fieldset, Input, Stack, Text } from '@mantine/core';
import { type ReactNode, useId } from 'react';

type Props = { label: string; error?: string | undefined; children: ReactNode };

/** Several controls that form one field, with its label and its error. */
export function ChoiceField({ label, error, children }: Props) {
  const id = useId();
  return (
    <Fieldset
      variant="unstyled"
      p={0}
      m={0}
      legend={
        <Text span size="sm" fw={500}>
          {label}
        </Text>
      }
      tabIndex={-1}
      aria-describedby={error === undefined ? undefined : id}
      data-invalid={error === undefined ? undefined : true}
    >
      <Stack gap="xs" mt={4}>
        {children}
        {error !== undefined && <Input.Error id={id}>{error}</Input.Error>}
      </Stack>
    </Fieldset>
  );
}
