import { Modal, type ModalProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { useReturnedFocus } from '../lib/use-returned-focus.js';

type Props = { title: string; onClose: () => void; children: ReactNode } & Pick<ModalProps, 'size' | 'closeOnClickOutside'>;

/** A dialog for as long as it is shown; the focus goes back afterwards. */
export function Dialog({ children, ...props }: Props) {
  useReturnedFocus();
  return (
    <Modal opened closeButtonProps={{ 'aria-label': 'Close' }} {...props}>
      {children}
    </Modal>
  );
}
