import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';

const PAUSE_MS = 250;

/** The text of a field that is part of the page's address: reported after a pause in typing, and replaced when the address changes otherwise. */
export function useTypedText(value: string | undefined, onType: (text: string | undefined) => void) {
  const [text, setText] = useState(value ?? '');
  const reported = useRef(value);
  const reportLater = useDebouncedCallback((typed: string | undefined) => {
    reported.current = typed;
    onType(typed);
  }, PAUSE_MS);
  useEffect(() => {
    if (value !== reported.current) setText(value ?? '');
    reported.current = value;
  }, [value]);
  const type = (next: string) => {
    setText(next);
    reportLater(next.trim() === '' ? undefined : next.trim());
  };
  return [text, type] as const;
}
