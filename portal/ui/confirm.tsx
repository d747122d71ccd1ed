import { Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Problem } from '../lib/problem.js';
import { Dialog } from './dialog.js';
import { Refusal } from './refusal.js';

type Props = {
  title: string;
  /** What will happen. */
  children: ReactNode;
  button: string;
  isPending: boolean;
  error: unknown;
  words?: Partial<Record<Problem['code'], string>>;
  onConfirm: () => void;
  onClose: () => void;
};

/** Asks once more before something is gone. */
export function Confirm({ title, children, button, isPending, error, words = {}, onConfirm, onClose }: Props) {
  return (
    <Dialog title={title} onClose={onClose}>
      <Stack>
        <Text size="sm">{children}</Text>
        <Refusal error={error} words={words} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            Cancel
          </Button>
          <Button color="red" loading={isPending} onClick={onConfirm}>
            {button}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
