import type { Engine, Upkeep } from '../../activities/ports.js';

/** An engine without workflows: it is told things and does nothing. */
export const noEngine: Engine = {
  sync: () => Promise.resolve(),
  replace: () => Promise.resolve(),
  running: (requestIds) => Promise.resolve(new Set(requestIds)),
  listed: () => Promise.resolve({ requestIds: [], next: null }),
  failing: () => Promise.resolve([]),
  tellUnsent: () => Promise.resolve(0),
};

/** Nothing to keep up. */
export const noUpkeep: Upkeep = {
  overdue: () => Promise.resolve([]),
  alive: () => Promise.resolve([]),
  withoutRow: () => Promise.resolve([]),
  dropStray: () => Promise.resolve([]),
  record: () => Promise.resolve(),
  readCursors: () => Promise.resolve({ rows: null, workflows: null }),
  saveRun: () => Promise.resolve(),
};
