import { useState } from 'react';

/** The requests that somebody has picked, by id. */
export function usePicked() {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const pick = (id: string) =>
    setPicked((before) => (before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id])));
  return { picked, pick, pickNone: () => setPicked(new Set()) };
}
