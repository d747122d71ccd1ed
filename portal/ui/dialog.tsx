import { Modal, type ModalProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { Beneath, useLayer } from './layer.js';

type Props = { title: string; onClose: () => void; children: ReactNode } & Pick<ModalProps, 'size' | 'closeOnClickOutside'>;

/** A dialog for as long as it is shown; the focus goes back afterwards. */
export function Dialog({ children, ...props }: Props) {
  const { isBehind, setAbove } = useLayer();
  return (
    <Modal opened closeButtonProps={{ 'aria-label': 'Close' }} closeOnEscape={!isBehind} {...props}>
      <Beneath value={setAbove}>{children}</Beneath>
    </Modal>
  );
}
