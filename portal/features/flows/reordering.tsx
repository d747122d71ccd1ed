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
import type { ApproverDraft } from './draft.js';
import { placeInWords } from './words.js';

type Props = { rows: readonly ApproverDraft[]; onMove: (from: number, to: number) => void; children: ReactNode };

const INSTRUCTIONS = {
  draggable: 'Space lifts the approver. The arrow keys then move it, Space drops it, and Escape puts it back.',
};
/** So far a press is a click, in pixels. */
const CLICK = { distance: 4 };
/** Up and down, and not out of the list. */
const withinTheList: Modifier = ({ transform, draggingNodeRect: row, containerNodeRect: list }) => ({
  ...transform,
  x: 0,
  y: row && list ? Math.min(Math.max(transform.y, list.top - row.top), list.bottom - row.bottom) : transform.y,
});

/** Lets approvers be dragged by their handles, with a pointer or by the keyboard, and says where they are. */
export function Reordering({ rows, onMove, children }: Props) {
  const isStill = useReducedMotion();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: CLICK }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates, scrollBehavior: isStill ? 'auto' : 'smooth' }),
  );
  const announcements = useAnnouncements(rows);
  const placeOf = (id: UniqueIdentifier) => rows.findIndex(({ key }) => key === id);
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      modifiers={[withinTheList]}
      accessibility={{ announcements, screenReaderInstructions: INSTRUCTIONS }}
      onDragEnd={({ active, over }) => {
        if (over) onMove(placeOf(active.id), placeOf(over.id));
      }}
    >
      <SortableContext items={rows.map(({ key }) => key)} strategy={verticalListSortingStrategy}>
        {children}
      </SortableContext>
    </DndContext>
  );
}

/** What is said while a row is dragged; of a place once. */
function useAnnouncements(rows: readonly ApproverDraft[]): Announcements {
  const said = useRef('');
  const isAt = (id: UniqueIdentifier, place = id): string => {
    const row = rows.find(({ key }) => key === id);
    return row ? placeInWords(row, { at: rows.findIndex(({ key }) => key === place), count: rows.length }) : '';
  };
  return {
    onDragStart: ({ active }) => {
      said.current = isAt(active.id);
      return `Lifted. ${said.current}`;
    },
    onDragOver: ({ active, over }) => {
      const place = isAt(active.id, over?.id);
      if (place === said.current) return undefined;
      said.current = place;
      return place;
    },
    onDragEnd: ({ active, over }) => `Dropped. ${isAt(active.id, over?.id)}`,
    onDragCancel: ({ active }) => `Put back. ${isAt(active.id)}`,
  };
}
