import {
  type Announcements,
  closestCenter,
  DndContext,
  KeyboardSensor,
  type Modifier,
  PointerSensor,
  type UniqueIdentifier,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { useReducedMotion } from '@mantine/hooks';
import { type ReactNode, useRef } from 'react';
import type { ApproverDraft } from '../form/flow-draft.js';
import { placeInWords } from './place-in-words.js';

type Props = { rows: readonly ApproverDraft[]; onMove: (from: number, to: number) => void; children: ReactNode };

const INSTRUCTIONS = {
  draggable: 'Press Space to pick up the approver, the arrow keys to move it, Space to drop it, or Escape to cancel.',
};
/** A press becomes a drag once the pointer has moved this far. */
const DRAG_THRESHOLD_PX = 4;
/** A row moves vertically, within the list. */
const withinTheList: Modifier = ({ transform, draggingNodeRect: row, containerNodeRect: list }) => ({
  ...transform,
  x: 0,
  y: row && list ? Math.min(Math.max(transform.y, list.top - row.top), list.bottom - row.bottom) : transform.y,
});

/** Sorts approvers by drag and drop, with a pointer or the keyboard, and announces their positions. */
export function SortableApprovers({ rows, onMove, children }: Props) {
  const isStill = useReducedMotion();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: DRAG_THRESHOLD_PX } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates, scrollBehavior: isStill ? 'auto' : 'smooth' }),
  );
  const announcements = useAnnouncements(rows);
  const indexOf = (id: UniqueIdentifier) => rows.findIndex(({ key }) => key === id);
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      modifiers={[withinTheList]}
      accessibility={{ announcements, screenReaderInstructions: INSTRUCTIONS }}
      onDragEnd={({ active, over }) => {
        if (over) onMove(indexOf(active.id), indexOf(over.id));
      }}
    >
      <SortableContext items={rows.map(({ key }) => key)} strategy={verticalListSortingStrategy}>
        {children}
      </SortableContext>
    </DndContext>
  );
}

/** Announces each new position once while a row is dragged. */
function useAnnouncements(rows: readonly ApproverDraft[]): Announcements {
  const announced = useRef('');
  const positionOf = (id: UniqueIdentifier, place = id): string => {
    const row = rows.find(({ key }) => key === id);
    return row ? placeInWords(row, { at: rows.findIndex(({ key }) => key === place), count: rows.length }) : '';
  };
  return {
    onDragStart: ({ active }) => {
      announced.current = positionOf(active.id);
      return `Picked up. ${announced.current}`;
    },
    onDragOver: ({ active, over }) => {
      const place = positionOf(active.id, over?.id);
      if (place === announced.current) return undefined;
      announced.current = place;
      return place;
    },
    onDragEnd: ({ active, over }) => `Dropped. ${positionOf(active.id, over?.id)}`,
    onDragCancel: ({ active }) => `Reordering cancelled. ${positionOf(active.id)}`,
  };
}
