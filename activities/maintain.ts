import { type Finding, type Findings, noFindings } from '../workflows/rules/findings.js';
import type { ActivityDeps } from './index.js';

const MINUTE = 60_000;
/** So much is looked at in one go. */
const PAGE = 500;
/** While a run finds requests without a workflow it goes on, for so long; then the next run does. In milliseconds. */
const RUN_FOR_MS = 30_000;
const STUCK_AFTER_MS = 6 * MINUTE;
/** So many workflows that fail are replaced a minute: with a bug of ours it may be all of them, again and again. */
const MOST_FAILING = 100;

type Deps = Pick<ActivityDeps, 'upkeep' | 'engine' | 'now' | 'observeFinding'>;
type Run = { found: (finding: Finding, requestIds: readonly string[]) => Promise<void>; findings: Findings; until: number };

/**
 * One run of maintenance (R54): bounded, and safe to repeat or to run twice at once, because all it does is to have requests look at
 * their rows. What it found is counted, in the audit log, and in the health report.
 */
export function makeMaintain({ upkeep, engine, now, observeFinding }: Deps) {
  return async (): Promise<Findings> => {
    const startedAt = now();
    const findings = noFindings();
    const found = async (finding: Finding, requestIds: readonly string[]) => {
      if (requestIds.length === 0) return;
      findings[finding] += requestIds.length;
      observeFinding(finding, requestIds.length);
      await upkeep.record(finding, requestIds);
    };
    const run = { found, findings, until: startedAt + RUN_FOR_MS };
    findings.unsent = await engine.tellUnsent();
    observeFinding('unsent', findings.unsent);
    await repairOverdue({ upkeep, engine, startedAt }, run);
    await found('stray', await upkeep.dropStray(PAGE));
    const before = await upkeep.readCursors();
    const rows = await repairLost({ upkeep, engine, now }, run, before.rows);
    const workflows = await repairOrphaned({ upkeep, engine }, run, before.workflows);
    await upkeep.saveRun({ startedAt, finishedAt: now(), findings, cursors: { rows, workflows } });
    return findings;
  };
}

type Overdue = Pick<Deps, 'upkeep' | 'engine'> & { startedAt: number };

/**
 * Whoever missed a deadline by a minute is reminded. What is still behind five minutes later, or fails its tasks again and again, cannot
 * go on and is replaced.
 */
async function repairOverdue({ upkeep, engine, startedAt }: Overdue, { found }: Run): Promise<void> {
  const late = await upkeep.overdue(startedAt - STUCK_AFTER_MS, PAGE);
  const stuck = [...new Set([...late, ...(await engine.failing(MOST_FAILING))])];
  await found('stuck', stuck);
  await engine.replace(stuck);
  const overdue = (await upkeep.overdue(startedAt - MINUTE, PAGE)).filter((id) => !stuck.includes(id));
  await found('overdue', overdue);
  await engine.sync(overdue);
}

/** Answers where the next run goes on. A page that misses workflows is followed by the next at once: perhaps all are lost. */
async function repairLost({ upkeep, engine, now }: Omit<Deps, 'observeFinding'>, { found, until }: Run, from: string | null) {
  for (let after = from; ; ) {
    const page = await upkeep.alive(after, PAGE);
    const running = await engine.running(page.map((one) => one.id));
    const lost = page.filter((one) => !running.has(one.id)).map((one) => one.id);
    const behind = page.filter((one) => running.has(one.id) && one.needsReview).map((one) => one.id);
    await found('lost', lost);
    await found('behind', behind);
    await engine.sync([...lost, ...behind]);
    after = page.length < PAGE ? null : (page.at(-1)?.id ?? null);
    if (after === null || lost.length === 0 || now() > until) return after;
  }
}

/** A workflow whose row is gone, as after a restore from a backup, ends itself when it looks. */
async function repairOrphaned({ upkeep, engine }: Pick<Deps, 'upkeep' | 'engine'>, { found }: Run, from: string | null) {
  const { requestIds, next } = await engine.listed(from);
  const orphaned = await upkeep.withoutRow(requestIds);
  await found('orphaned', orphaned);
  await engine.sync(orphaned);
  return next;
}
