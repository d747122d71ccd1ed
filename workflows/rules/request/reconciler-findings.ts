/**
 * What the reconciler finds (R54), in the order in which it looks.
 * `unsent`: changes that wait in the outbox. `overdue`: a deadline passed a minute ago and nothing happened. `stuck`: five minutes
 * later still. `lost`: a request that is alive has no workflow. `behind`: a directory change has not reached a request.
 * `stray`: a membership whose request is not in force. `orphaned`: a workflow without a row.
 */
export const RECONCILER_FINDINGS = ['unsent', 'overdue', 'stuck', 'lost', 'behind', 'stray', 'orphaned'] as const;
export type ReconcilerFinding = (typeof RECONCILER_FINDINGS)[number];
export type ReconcilerFindings = Record<ReconcilerFinding, number>;

export const noReconcilerFindings = (): ReconcilerFindings => ({
  unsent: 0,
  overdue: 0,
  stuck: 0,
  lost: 0,
  behind: 0,
  stray: 0,
  orphaned: 0,
});
