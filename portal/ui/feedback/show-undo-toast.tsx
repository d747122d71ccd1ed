import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { problemInWords } from '../../words/problem-words.js';
import { useReturnedFocus } from '../../lib/use-returned-focus.js';

type UndoableAction = { message: string; undo: () => Promise<unknown> };
const SHOWN_FOR_MS = 12_000;

/** Shows what was done and offers to undo it. The toast stays while it has the pointer or the focus. */
export function showUndoToast(deed: UndoableAction): void {
  const id: string = notifications.show({
    message: <UndoToast {...deed} onDone={() => notifications.hide(id)} />,
    autoClose: SHOWN_FOR_MS,
    closeButtonProps: { 'aria-label': 'Close' },
  });
}

/** The focus moves to *Undo*, because the button that had it is usually gone, and an open panel would trap it. */
function UndoToast({ message, undo, onDone }: UndoableAction & { onDone: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  const [isUndoing, setIsUndoing] = useState(false);
  useReturnedFocus();
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  const start = () => {
    setIsUndoing(true);
    undo().catch(showUndoFailure).finally(onDone);
  };
  const closeByEscape = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') onDone();
  };
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text size="sm">{message}</Text>
      <Button
        ref={button}
        size="compact-sm"
        miw="fit-content"
        variant="default"
        loading={isUndoing}
        onClick={start}
        onKeyDown={closeByEscape}
        data-mantine-stop-propagation="true"
      >
        Undo
      </Button>
    </Group>
  );
}

const showUndoFailure = (error: unknown) =>
  void notifications.show({ color: 'red', title: 'This could not be undone', message: problemInWords(error), autoClose: false });
