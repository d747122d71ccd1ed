import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { blocksEverything, isFinal, isRemembered } from './problem.js';

export type Failure<Item> = { item: Item; error: unknown };
type BatchAction<Item, Input> = {
  items: readonly Item[];
  /** Acts on one item, with its idempotency key; answers with what went wrong, if anything. */
  act: (item: Item, input: Input, key: string) => Promise<{ error?: unknown }>;
  onAllDone: () => void;
};

/**
 * Does one action to several items, one after the other, so that a refusal of one does not keep the others from it. What can be tried again is left,
 * under the same keys after an unknown outcome: whatever gets lost on the way, it is done once (R31).
 */
export function useBatchAction<Item extends { id: string }, Input>({ items, act, onAllDone }: BatchAction<Item, Input>) {
  const queries = useQueryClient();
  const [keys] = useState(() => new Map(items.map(({ id }) => [id, crypto.randomUUID()])));
  const [left, setLeft] = useState(items);
  const [failures, setFailures] = useState<readonly Failure<Item>[]>([]);
  const [isSending, setIsSending] = useState(false);
  const doneCount = items.length - new Set([...left, ...failures.map(({ item }) => item)]).size;

  const send = async (input: Input): Promise<void> => {
    setIsSending(true);
    const failed: Failure<Item>[] = [];
    let tried = 0;
    for (const item of left) {
      const { error } = await act(item, input, keys.get(item.id) ?? '');
      tried += 1;
      if (error !== undefined) failed.push({ item, error });
      if (isRemembered(error)) keys.set(item.id, crypto.randomUUID());
      if (error !== undefined && blocksEverything(error)) break;
    }
    const retryable = [...failed.filter(({ error }) => !isFinal(error)).map(({ item }) => item), ...left.slice(tried)];
    const shown = [...failures.filter(({ error }) => isFinal(error)), ...failed];
    setIsSending(false);
    setLeft(retryable);
    setFailures(shown);
    void queries.invalidateQueries();
    if (retryable.length === 0 && shown.length === 0) onAllDone();
  };
  return { left, failures, doneCount, isSending, send };
}
