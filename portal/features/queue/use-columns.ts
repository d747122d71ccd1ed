import { useLocalStorage } from '@mantine/hooks';

/** The name is always shown: it opens the request. */
export const COLUMNS = ['received', 'type', 'name', 'requester', 'department', 'approval', 'progress', 'status'] as const;
export type Column = (typeof COLUMNS)[number];

export const COLUMN_WORDS: Record<Column, string> = {
  received: 'Received',
  type: 'Type',
  name: 'Name',
  requester: 'Requester',
  department: 'Department',
  approval: 'Approval',
  progress: 'Progress',
  status: 'Status',
};

/** The columns that this browser shows. */
export function useColumns() {
  const [hidden, setHidden] = useLocalStorage<Column[]>({
    key: 'doorward.queue.hidden-columns',
    defaultValue: [],
    getInitialValueInEffect: false,
    deserialize: hiddenIn,
  });
  const shown = COLUMNS.filter((column) => column === 'name' || !hidden.includes(column));
  const show = (columns: readonly string[]) => setHidden(COLUMNS.filter((column) => !columns.includes(column)));
  return { shown, show };
}

function hiddenIn(kept: string | undefined): Column[] {
  try {
    const names: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(names) ? COLUMNS.filter((column) => names.includes(column)) : [];
  } catch {
    return []; // another version of the portal may have written it
  }
}
