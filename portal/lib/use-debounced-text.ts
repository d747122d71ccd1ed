import { useDebouncedValue } from '@mantine/hooks';

const PAUSE_MS = 250;

/** What somebody types, once they pause. */
export const useDebouncedText = (text: string): string | undefined => {
  const [typed] = useDebouncedValue(text.trim(), PAUSE_MS);
  return typed === '' ? undefined : typed;
};
