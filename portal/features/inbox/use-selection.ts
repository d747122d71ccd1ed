import { useState } from 'react';

/** The ids of the selected requests. */
export function useSelection() {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) =>
    setSelected((before) => (before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id])));
  return { selected, toggle, clear: () => setSelected(new Set()) };
}
