import { useHotkeys } from '@mantine/hooks';

const isInDialog = ({ target }: KeyboardEvent): boolean => target instanceof Element && target.closest('[role="dialog"]') !== null;

/** Ctrl+S and Ctrl+Enter (Command on a Mac) save wherever the focus is, except in a dialog. */
export function useSaveShortcuts(save: () => void): void {
  const run = (event: KeyboardEvent) => {
    if (!isInDialog(event)) save();
  };
  useHotkeys(
    [
      ['mod+S', run],
      ['mod+Enter', run],
    ],
    [],
  );
}
