import { VisuallyHidden } from '@mantine/core';

/** What has just happened, for those who hear the page. */
export function LiveRegion({ children }: { children: string }) {
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {children}
    </VisuallyHidden>
  );
}
