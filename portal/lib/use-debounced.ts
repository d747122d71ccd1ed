import { useDebouncedValue } from '@mantine/hooks';

/** What somebody types, once they pause. */
export const useTyped = (text: string): string | undefined => {
  const [typed] = useDebouncedValue(text.trim(), 250);
  return typed === '' ? undefined : typed;
};
