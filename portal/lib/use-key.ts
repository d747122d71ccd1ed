import { useState } from 'react';

/**
 * The idempotency key of what a dialog sends. Every try has the same, so that whatever got lost on the way is done once (R31); after a refusal
 * nothing was done, and what is sent next is something new.
 */
export function useKey(): readonly [key: string, renew: () => void] {
  const [key, setKey] = useState(() => crypto.randomUUID());
  return [key, () => setKey(crypto.randomUUID())];
}
