import type { RequestWorkflows, ReconcilerStore } from '../../../activities/ports.js';

/** Request workflows that do nothing. */
export const noWorkflows: RequestWorkflows = {
  sync: () => Promise.resolve(),
  replace: () => Promise.resolve(),
  running: (requestIds) => Promise.resolve(new Set(requestIds)),
  listRunning: () => Promise.resolve({ requestIds: [], next: null }),
  failing: () => Promise.resolve([]),
  dispatchPending: () => Promise.resolve(0),
};

/** A reconciler store without findings. */
export const emptyReconcilerStore: ReconcilerStore = {
  overdue: () => Promise.resolve([]),
  alive: () => Promise.resolve([]),
  withoutRow: () => Promise.resolve([]),
  dropStray: () => Promise.resolve([]),
  record: () => Promise.resolve(),
  readCursors: () => Promise.resolve({ rows: null, workflows: null }),
  saveRun: () => Promise.resolve(),
};
