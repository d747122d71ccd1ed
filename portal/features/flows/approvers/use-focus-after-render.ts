import { useEffect, useRef } from 'react';

/** Moves the focus to the control of that name (`data-control`) once the rows have been rendered in their new order. */
export function useFocusAfterRender(): (control: string) => void {
  const next = useRef<string>(undefined);
  useEffect(() => {
    if (next.current === undefined) return;
    document.querySelector<HTMLElement>(`[data-control="${next.current}"]`)?.focus();
    next.current = undefined;
  });
  return (control) => {
    next.current = control;
  };
}
