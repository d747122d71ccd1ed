import { makeReconcile } from '../../activities/reconciler/reconcile.js';
import type { Cursors } from '../../activities/ports.js';
import { emptyReconcilerStore, noWorkflows } from '../support/builders/no-workflows.js';

/** Rows in order of id; `lost` of them have no workflow. Each page takes the given time. */
function world({ rows, lost, msAPage }: { rows: number; lost: (row: number) => boolean; msAPage: number }) {
  const ids = Array.from({ length: rows }, (_row, at) => String(at).padStart(9, '0'));
  const clock = { now: 0 };
  const saved: Cursors[] = [];
  const synced: string[] = [];
  const reconcile = makeReconcile({
    requestWorkflows: {
      ...noWorkflows,
      running: async (asked) => new Set(asked.filter((id) => !lost(Number(id)))),
      sync: async (requestIds) => void synced.push(...requestIds),
    },
    reconcilerStore: {
      ...emptyReconcilerStore,
      alive: async (after, limit) => {
        clock.now += msAPage;
        const from = after === null ? 0 : ids.indexOf(after) + 1;
        return ids.slice(from, from + limit).map((id) => ({ id, needsReview: false }));
      },
      readCursors: async () => saved.at(-1) ?? { rows: null, workflows: null },
      saveRun: async ({ cursors }) => void saved.push(cursors),
    },
    now: () => clock.now,
    observeReconcilerFinding: () => undefined,
  });
  return { reconcile, synced, cursor: () => saved.at(-1)?.rows };
}

describe('one run of the reconciler', () => {
  it('restarts all lost workflows of many pages', async () => {
    const { reconcile, synced, cursor } = world({ rows: 12_345, lost: () => true, msAPage: 1_000 });
    await reconcile();
    expect([synced.length, cursor()]).toEqual([12_345, null]);
  });
  it('goes on after pages without a lost workflow', async () => {
    const { reconcile, synced } = world({ rows: 3_000, lost: (row) => row === 2_900, msAPage: 100 });
    await reconcile();
    expect(synced).toEqual(['000002900']);
  });
  it('takes a part of its minute where nothing is lost, most of it where something is, and never all', async () => {
    const reached = async (lost: () => boolean) => {
      const { reconcile, cursor } = world({ rows: 100_000, lost, msAPage: 1_000 });
      await reconcile();
      return Number(cursor()) + 1;
    };
    expect(await reached(() => false)).toBe(11 * 500);
    expect(await reached(() => true)).toBe(46 * 500);
  });
  it('continues where the last one has stopped, until all were looked at', async () => {
    const { reconcile, synced, cursor } = world({ rows: 30_000, lost: () => true, msAPage: 1_000 });
    await reconcile();
    expect(cursor()).not.toBeNull();
    await reconcile();
    expect([new Set(synced).size, cursor()]).toEqual([30_000, null]);
  });
});
