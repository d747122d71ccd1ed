import { ActionIcon, Group, Tooltip } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import type { ApproverDraft } from './draft.js';
import { APPROVER_WORDS } from './words.js';

type Props = { row: ApproverDraft; at: number; count: number; onMove: (to: number, control: string) => void; onRemove: () => void };
const icon = { variant: 'subtle', color: 'gray', size: 36 } as const;

/** Moves a row up or down, by the buttons or by the arrow keys while one of them has the focus, or removes it. */
export function RowControls({ row, at, count, onMove, onRemove }: Props) {
  if (count < 2) return null;
  const name = `approver ${String(at + 1)}, ${APPROVER_WORDS[row.type]}`;
  const onKeyDown = (control: string) => (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? at - 1 : at + 1, control);
  };
  // A button at the end of its way keeps the focus, and says that there is no further.
  const button = (control: 'up' | 'down', isAtEnd: boolean) => ({
    ...icon,
    'aria-disabled': isAtEnd,
    ...(isAtEnd && { 'data-disabled': true }),
    'data-control': `${row.key}:${control}`,
    onClick: () => onMove(control === 'up' ? at - 1 : at + 1, control),
    onKeyDown: onKeyDown(control),
  });
  return (
    <Group gap={4} wrap="nowrap">
      <Tooltip label="Move up; or press the arrow keys">
        <ActionIcon {...button('up', at === 0)} aria-label={`Move up ${name}`}>
          <IconArrowUp size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Move down; or press the arrow keys">
        <ActionIcon {...button('down', at === count - 1)} aria-label={`Move down ${name}`}>
          <IconArrowDown size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Remove">
        <ActionIcon {...icon} onClick={onRemove} aria-label={`Remove ${name}`}>
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </Group>
  );
}
