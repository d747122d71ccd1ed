import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { SavedChange } from '../activities/ports.js';
import { type ReconcilerFinding, RECONCILER_FINDINGS } from '../workflows/rules/request/reconciler-findings.js';

const registry = new Registry();
const registers = [registry];
collectDefaultMetrics({ register: registry });

const decisionSeconds = new Histogram({
  registers,
  name: 'doorward_decision_seconds',
  help: 'Time from submit to the decision, in seconds, by outcome.',
  labelNames: ['outcome'] as const,
  buckets: [1, 10, 60, 600, 3_600, 6 * 3_600, 86_400, 3 * 86_400, 7 * 86_400, 30 * 86_400],
});

const revokeLagSeconds = new Histogram({
  registers,
  name: 'doorward_revoke_lag_seconds',
  help: 'Time from the end of access to the save that took it away, in seconds.',
  buckets: [0.05, 0.1, 0.25, 0.5, 1, 3, 10, 60, 600],
});

const findingsTotal = new Counter({
  registers,
  name: 'doorward_maintenance_findings_total',
  help: 'Requests that the reconciler repaired, by finding. Anything but 0 has a cause worth a look.',
  labelNames: ['finding'] as const,
});
for (const finding of RECONCILER_FINDINGS) findingsTotal.inc({ finding }, 0);

const clockOffsetSeconds = new Gauge({
  registers,
  name: 'doorward_clock_offset_seconds',
  help: 'How far the clock of this process is ahead of the database, in seconds.',
});

/** Sets how far the clock of this worker is off (R123a). */
export const observeClock = (offsetMs: number): void => clockOffsetSeconds.set(offsetMs / 1_000);

/** Counts what the reconciler found (R54). */
export const observeReconcilerFinding = (finding: ReconcilerFinding, count: number): void => findingsTotal.inc({ finding }, count);

/** Counts what a save did: how long a decision took, and how late access was taken away after its end. */
export function observeSave({ before, after, at }: SavedChange): void {
  if (before.decidedAt === null && after.decidedAt !== null) {
    decisionSeconds.observe({ outcome: after.status }, (after.decidedAt - after.createdAt) / 1_000);
  }
  if (before.endedAt === null && after.endReason === 'expired' && after.endedAt !== null) {
    revokeLagSeconds.observe(Math.max(0, at - after.endedAt) / 1_000);
  }
}

/** The worker's own metrics, and those of the Temporal SDK at the given address. */
export async function renderMetrics(sdkMetricsUrl: string): Promise<string> {
  const sdk = await fetch(sdkMetricsUrl).then((answer) => answer.text());
  return `${await registry.metrics()}\n${sdk}`;
}
