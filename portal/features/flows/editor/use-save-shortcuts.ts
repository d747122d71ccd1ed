import { useHotkeys } from '@mantine/hooks';

const isInDialog = ({ target }: KeyboardEvent): boolean => target instanceof Element && target.closest('[role="dialog"]') !== null;

/** Ctrl+S and Ctrl+Enter save (on a Mac with Command), wherever the focus is, unless a dialog asks something. */
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
