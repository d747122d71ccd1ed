import { VisuallyHidden } from '@mantine/core';

/** Announces to screen readers what has just happened. */
export function LiveRegion({ children }: { children: string }) {
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {children}
    </VisuallyHidden>
  );
}
