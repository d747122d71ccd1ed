import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';

/** The name of a row, which opens the row in a panel. */
export const RowButton = ({ onOpen, children }: { onOpen: () => void; children: ReactNode }) => (
  <Anchor component="button" type="button" c="inherit" fw={500} size="sm" underline="hover" ta="left" onClick={onOpen}>
    {children}
  </Anchor>
);
