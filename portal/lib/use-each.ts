import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isFinal, isForAll } from './problem.js';

type Thing = { id: string };
export type Failure<T> = { thing: T; error: unknown };
type Each<T, Written> = {
  things: readonly T[];
  /** Does it to one of them, with the idempotency key of that one; answers with what went wrong, if anything. */
  act: (thing: T, written: Written, key: string) => Promise<{ error?: unknown }>;
  onAllDone: () => void;
};

/**
 * Does one thing to each of some, one after the other, so that one that is refused keeps no other from it. What can be tried again is left, under the
 * same keys: whatever got lost on the way, it is done once (R31).
 */
export function useEach<T extends Thing, Written>({ things, act, onAllDone }: Each<T, Written>) {
  const queries = useQueryClient();
  const [keys] = useState(() => new Map(things.map(({ id }) => [id, crypto.randomUUID()])));
  const [left, setLeft] = useState(things);
  const [failures, setFailures] = useState<readonly Failure<T>[]>([]);
  const [isSending, setIsSending] = useState(false);
  const done = things.length - new Set([...left, ...failures.map(({ thing }) => thing)]).size;

  const send = async (written: Written): Promise<void> => {
    setIsSending(true);
    const failed: Failure<T>[] = [];
    let tried = 0;
    for (const thing of left) {
      const { error } = await act(thing, written, keys.get(thing.id) ?? '');
      tried += 1;
      if (error !== undefined) failed.push({ thing, error });
      if (error !== undefined && isForAll(error)) break;
    }
    const again = [...failed.filter(({ error }) => !isFinal(error)).map(({ thing }) => thing), ...left.slice(tried)];
    const told = [...failures.filter(({ error }) => isFinal(error)), ...failed];
    setIsSending(false);
    setLeft(again);
    setFailures(told);
    void queries.invalidateQueries();
    if (again.length === 0 && told.length === 0) onAllDone();
  };
  return { left, failures, done, isSending, send };
}
