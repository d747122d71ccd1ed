import { Modal, type ModalProps } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Elsewhere } from '../../lib/use-returned-focus.js';
import { LayerContext, useLayer } from './use-layer.js';

type Props = {
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** Where the focus goes if the element that opened the dialog is gone. */
  focusElsewhere?: Elsewhere;
} & Pick<ModalProps, 'size' | 'closeOnClickOutside' | 'withCloseButton'>;

/** A modal dialog. The focus returns to where it came from when the dialog closes. */
export function Dialog({ children, focusElsewhere, ...props }: Props) {
  const { isBehind, setAbove } = useLayer(focusElsewhere);
  return (
    <Modal
      opened
      // A click outside must not discard what was typed.
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
