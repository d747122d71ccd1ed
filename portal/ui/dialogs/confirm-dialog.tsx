import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Problem } from '../../lib/problem.js';
import { Dialog } from './dialog.js';
import { DialogButtons } from './dialog-buttons.js';
import { Refusal } from '../refusal.js';

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
export function ConfirmDialog({ title, children, button, isPending, error, words = {}, onConfirm, onClose }: Props) {
  return (
    <Dialog title={title} onClose={onClose}>
      <Stack>
        <Text size="sm">{children}</Text>
        <Refusal error={error} words={words} />
        <DialogButtons send={button} color="red" isSending={isPending} onSend={onConfirm} close="Cancel" onClose={onClose} isCareful />
      </Stack>
    </Dialog>
  );
}
