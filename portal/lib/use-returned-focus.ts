import { useEffect, useRef, useState } from 'react';

export type Elsewhere = () => HTMLElement | null | undefined;

/**
 * When the dialog that calls it goes and takes the focus with it, focus returns to where it came from. Where that is gone too (a button that has done its work), or goes a
 * moment later, it goes `elsewhere`: if nothing else is said, to the dialog beneath, or to the title of the page.
 */
export function useReturnedFocus(elsewhere: Elsewhere = () => undefined): void {
  const [before] = useState(() => document.activeElement);
  const isOpen = useRef(false);
  const other = useRef(elsewhere);
  useEffect(() => {
    other.current = elsewhere;
  });
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
      setTimeout(() => {
        if (!isOpen.current && document.activeElement === document.body) giveBack(before, () => other.current() ?? titleOrDialog());
      });
    };
  }, [before]);
}

function giveBack(before: Element | null, elsewhere: Elsewhere): void {
  const isThere = before instanceof HTMLElement && before.isConnected && before !== document.body;
  const target = isThere ? before : elsewhere();
  if (!target) return;
  target.focus({ preventScroll: true });
  const observer = new MutationObserver(() => {
    if (document.activeElement === target) return;
    observer.disconnect();
    if (!target.isConnected && document.activeElement === document.body) giveBack(null, elsewhere);
  });
  observer.observe(document.body, { childList: true, subtree: true });
}

const titleOrDialog = (): HTMLElement | undefined => [...document.querySelectorAll<HTMLElement>('h1, [role="dialog"]')].at(-1);
