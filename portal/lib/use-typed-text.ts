import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';

/** A field whose text stands in the page's address: told once somebody pauses, and shown anew when the address changes otherwise. */
export function useTypedText(value: string | undefined, tell: (text: string | undefined) => void) {
  const [text, setText] = useState(value ?? '');
  const told = useRef(value);
  const tellLater = useDebouncedCallback((typed: string | undefined) => {
    told.current = typed;
    tell(typed);
  }, 250);
  useEffect(() => {
    if (value !== told.current) setText(value ?? '');
    told.current = value;
  }, [value]);
  const type = (next: string) => {
    setText(next);
    tellLater(next.trim() === '' ? undefined : next.trim());
  };
  return [text, type] as const;
}
