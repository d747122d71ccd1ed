import { useEffect, useState } from 'react';

/** The time in epoch milliseconds, which moves on after `intervalMs`. */
export function useNow(intervalMs: (now: number) => number): number {
  const [now, setNow] = useState(() => Date.now());
  const ms = intervalMs(now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), ms);
    return () => clearInterval(timer);
  }, [ms]);
  return now;
}
