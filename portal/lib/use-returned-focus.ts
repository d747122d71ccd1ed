import { useEffect, useRef, useState } from 'react';

/**
 * When the dialog that calls it goes and takes the focus with it, focus returns to where it came from. Where that is gone too (a button that has
 * done its work), it goes to the dialog beneath, or to the title of the page.
 */
export function useReturnedFocus(): void {
  const [before] = useState(() => document.activeElement);
  const isOpen = useRef(false);
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
      setTimeout(() => {
        if (!isOpen.current && document.activeElement === document.body) focusOn(before);
      });
    };
  }, [before]);
}

function focusOn(before: Element | null): void {
  const isThere = before instanceof HTMLElement && before.isConnected && before !== document.body;
  const target = isThere ? before : [...document.querySelectorAll<HTMLElement>('h1, [role="dialog"]')].at(-1);
  target?.focus({ preventScroll: true });
}
