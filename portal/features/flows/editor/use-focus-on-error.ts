import { type RefObject, useEffect } from 'react';

const MESSAGE = '[aria-invalid="true"], [data-invalid], [role="alert"][tabindex]';

/** Moves the focus to the first field with an error after each failed save, or to the error message if no field has one. */
export function useFocusOnError(form: RefObject<HTMLElement | null>, tries: number): void {
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>(MESSAGE)?.focus();
  }, [form, tries]);
}
