import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ProblemWords } from '../../words/problem-words.js';
import { Dialog } from './dialog.js';
import { DialogButtons } from './dialog-buttons.js';
import { ErrorAlert } from '../feedback/error-alert.js';

type Props = {
  title: string;
  /** What will happen. */
  children: ReactNode;
  button: string;
  isPending: boolean;
  error: unknown;
  words?: ProblemWords;
  onConfirm: () => void;
  onClose: () => void;
};

/** Asks for confirmation before something is deleted or stopped. */
export function ConfirmDialog({ title, children, button, isPending, error, words = {}, onConfirm, onClose }: Props) {
  return (
    <Dialog title={title} onClose={onClose}>
      <Stack>
        <Text size="sm">{children}</Text>
        <ErrorAlert error={error} words={words} />
        <DialogButtons send={button} color="red" isSending={isPending} onSend={onConfirm} close="Cancel" onClose={onClose} isCareful />
      </Stack>
    </Dialog>
  );
}
