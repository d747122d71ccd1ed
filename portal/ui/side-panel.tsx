import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useReturnedFocus } from '../lib/use-returned-focus.js';

type Props = {
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** A dialog stands before it, and has the Escape key. */
  isBehind?: boolean;
};

/** One thing of a list, beside the list. */
export function SidePanel({ isBehind = false, children, ...props }: Props) {
  useReturnedFocus();
  return (
    <Drawer
      opened
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
      closeOnEscape={!isBehind}
      closeOnClickOutside={!isBehind}
      {...props}
    >
      {children}
    </Drawer>
  );
}
