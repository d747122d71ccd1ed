import { type RefObject, useEffect } from 'react';

const MESSAGE = '[aria-invalid="true"], [data-invalid], [role="alert"][tabindex]';

/** The first field with a message gets the focus after each try to save that came to nothing; if no field has one, the sentence that says why. */
export function useFocusOnError(form: RefObject<HTMLElement | null>, tries: number): void {
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>(MESSAGE)?.focus();
  }, [form, tries]);
}
