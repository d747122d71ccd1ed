import { useDebouncedValue } from '@mantine/hooks';

const PAUSE_MS = 250;

/** The typed text after a pause in typing; undefined if it is empty. */
export const useDebouncedText = (text: string): string | undefined => {
  const [typed] = useDebouncedValue(text.trim(), PAUSE_MS);
  return typed === '' ? undefined : typed;
};
