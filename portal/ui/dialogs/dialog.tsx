import { Modal, type ModalProps } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Elsewhere } from '../../lib/use-returned-focus.js';
import { LayerContext, useLayer } from './use-layer.js';

type Props = {
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** Where the focus goes when what opened the dialog is gone. */
  focusElsewhere?: Elsewhere;
} & Pick<ModalProps, 'size' | 'closeOnClickOutside' | 'withCloseButton'>;

/** A dialog for as long as it is shown; the focus goes back afterwards. */
export function Dialog({ children, focusElsewhere, ...props }: Props) {
  const { isBehind, setAbove } = useLayer(focusElsewhere);
  return (
    <Modal
      opened
      // What was typed does not go with a click beside it.
      closeOnClickOutside={false}
      returnFocus={false}
      closeButtonProps={{ 'aria-label': 'Close' }}
      closeOnEscape={!isBehind}
      {...props}
    >
      <LayerContext value={setAbove}>{children}</LayerContext>
    </Modal>
  );
}
