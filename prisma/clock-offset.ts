import type { Database } from './database.js';

/** A clock that is further off than this is reported (R123a), in milliseconds. */
const MOST_OFFSET_MS = 2_000;

export const isClockOff = (offsetMs: number): boolean => Math.abs(offsetMs) > MOST_OFFSET_MS;

/** How far the clock of this process is ahead of the database's, in milliseconds; negative when it is behind. One query. */
export async function clockOffsetMs(db: Database): Promise<number> {
  const before = Date.now();
  const [row] = await db.$queryRaw<{ at: number }[]>`SELECT epoch_ms(clock_timestamp())::float8 AS at`;
  return Math.round((before + Date.now()) / 2 - (row?.at ?? 0));
}

type Watch = { log: { warn(facts: object, message: string): void }; observe?: (offsetMs: number) => void };

const LOOK_EVERY_MS = 60_000;

/** Measures the clock of this process every minute, and warns while it is off. What cannot be measured now is measured next time. */
export function watchClock(db: Database, { log, observe }: Watch): { stop(): void } {
  const look = async (): Promise<void> => {
    const offsetMs = await clockOffsetMs(db).catch(() => undefined); // readiness says that the database is away
    if (offsetMs === undefined) return;
    observe?.(offsetMs);
    if (isClockOff(offsetMs)) log.warn({ offsetMs }, 'the clock of this process and that of the database differ');
  };
  void look();
  const timer = setInterval(() => void look(), LOOK_EVERY_MS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
