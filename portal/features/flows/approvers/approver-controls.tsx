import { ActionIcon, Group, Tooltip } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';

type Props = {
  name: string;
  rowKey: string;
  at: number;
  count: number;
  onMove: (to: number, control: string) => void;
  onRemove: () => void;
};
const icon = { variant: 'subtle', color: 'gray', size: 36 } as const;

/** Moves a row up or down without dragging (WCAG 2.5.7), or removes it. */
export function ApproverControls({ name, rowKey, at, count, onMove, onRemove }: Props) {
  // A disabled button would lose the focus, so the first and the last row keep buttons that do nothing.
  const mover = (control: 'up' | 'down', isAtEnd: boolean) => ({
    ...icon,
    'aria-disabled': isAtEnd,
    ...(isAtEnd && { 'data-disabled': true }),
    'data-control': `${rowKey}:${control}`,
    'aria-label': `Move ${control} ${name}`,
    onClick: () => onMove(control === 'up' ? at - 1 : at + 1, control),
  });
  return (
    <Group gap={4} wrap="nowrap">
      <Tooltip label="Move up">
        <ActionIcon {...mover('up', at === 0)}>
          <IconArrowUp size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Move down">
        <ActionIcon {...mover('down', at === count - 1)}>
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
