import { useEffect, useState } from 'react';

/** The time in milliseconds, told again as soon as `changesWithin` says that it shows. */
export function useNow(changesWithin: (now: number) => number): number {
  const [now, setNow] = useState(() => Date.now());
  const ms = changesWithin(now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), ms);
    return () => clearInterval(timer);
  }, [ms]);
  return now;
}
