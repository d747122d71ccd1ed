import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { LayerContext, useLayer } from './use-layer.js';

type Props = { title: string; onClose: () => void; children: ReactNode };

/** A panel beside a list that shows one entry. */
export function SidePanel({ children, ...props }: Props) {
  const { isBehind, setAbove } = useLayer();
  return (
    <Drawer
      opened
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
      closeOnEscape={!isBehind}
      closeOnClickOutside={!isBehind}
      {...props}
    >
      <LayerContext value={setAbove}>{children}</LayerContext>
    </Drawer>
  );
}
