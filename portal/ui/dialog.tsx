import { Modal, type ModalProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { useReturnedFocus } from '../lib/use-returned-focus.js';

type Props = {
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** Where the focus goes when what opened the dialog is gone. */
  focusElsewhere?: () => HTMLElement | null | undefined;
} & Pick<ModalProps, 'size' | 'closeOnClickOutside' | 'withCloseButton'>;

/** A dialog for as long as it is shown; the focus goes back afterwards. */
export function Dialog({ children, focusElsewhere, ...props }: Props) {
  useReturnedFocus(focusElsewhere);
  return (
    <Modal opened returnFocus={false} closeButtonProps={{ 'aria-label': 'Close' }} {...props}>
      {children}
    </Modal>
  );
}
