import { Button, Group, Stack } from '@mantine/core';
import type { FormEventHandler, ReactNode } from 'react';
import { Refusal, type RefusalWords } from '../../ui/refusal.js';

type Props = {
  onSubmit: FormEventHandler<HTMLFormElement>;
  isDirty: boolean;
  change: { error: unknown; isPending: boolean };
  words: RefusalWords;
  fields: readonly string[];
  children: ReactNode;
};

/** The fields of a thing that is there, why a save was refused, and the button that saves. */
export function SaveForm({ onSubmit, isDirty, change: { error, isPending }, words, fields, children }: Props) {
  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack>
        {children}
        <Refusal error={error} words={words} fields={fields} />
        <Group justify="flex-end">
          <Button type="submit" loading={isPending} disabled={!isDirty}>
            {error ? 'Try again' : 'Save'}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
