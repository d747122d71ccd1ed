import { ActionIcon, Tooltip } from '@mantine/core';
import { IconGripVertical } from '@tabler/icons-react';
import type { useSortable } from '@dnd-kit/sortable';

type Props = { label: string } & Pick<ReturnType<typeof useSortable>, 'attributes' | 'listeners' | 'setActivatorNodeRef' | 'isDragging'>;
const TOOLTIP_EVENTS = { hover: true, focus: true, touch: false };

/** Drags a row, with a pointer or the keyboard. */
export function DragHandle({ label, attributes, listeners, setActivatorNodeRef, isDragging }: Props) {
  return (
    <Tooltip label="Drag, or press Space and use the arrow keys" events={TOOLTIP_EVENTS} disabled={isDragging}>
      <ActionIcon
        ref={setActivatorNodeRef}
        className="dw-grip"
        variant="subtle"
        color="gray"
        size={36}
        ml={-8}
        aria-label={label}
        aria-pressed={isDragging}
        aria-describedby={attributes['aria-describedby']}
        {...listeners}
      >
        <IconGripVertical size={18} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
