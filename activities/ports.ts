import type { Command, Terms } from '../workflows/rules/request/commands.js';
import type { Context } from '../workflows/rules/request/facts.js';
import type { ReconcilerFinding, ReconcilerFindings } from '../workflows/rules/request/reconciler-findings.js';
import type { Answer, Access, LockedRow, Verdict } from '../workflows/rules/request/save.js';
import type { RequestState } from '../workflows/rules/request/state.js';
import type { SubmitFacts } from '../workflows/rules/submission.js';

/** The rows of requests. */
export type Requests = {
  /** Writes what `decide` makes of the terms, or finds the row that is there. */
  openOrFind(submit: { requestId: string; terms: Terms }, decide: (facts: SubmitFacts) => Verdict): Promise<Answer>;
  /** Decides a command under the row's lock, and writes the verdict before the lock is given back. */
  locked(requestId: string, command: Command, decide: (row: LockedRow | undefined) => Verdict): Promise<Answer>;
  find(requestId: string): Promise<RequestState | undefined>;
  /** Whether another source than this request keeps the person in the group (R2). */
  isMemberOtherwise(access: Access): Promise<boolean>;
};

/** A directory outside our own database. Both calls are safe to repeat: already there, or already gone, is success. */
export type Directory = {
  grant(access: Access): Promise<void>;
  revoke(access: Access): Promise<void>;
};

/** The outbox of directory changes: what the dispatcher reads and marks. */
export type Outbox = {
  /** Takes the change, with all others of its subject that wait; false when that was done for another one, or it is dispatched. */
  take(changeId: string): Promise<boolean>;
  /** A page of the requests that a change can concern, after the given id: those in which something is due, and where the next begins. */
  affectedRequests(changeId: string, after: string | null): Promise<{ requestIds: readonly string[]; next: string | null }>;
  markDispatched(changeId: string): Promise<void>;
};

/** The workflows of requests. Everything is safe to repeat. */
export type RequestWorkflows = {
  /** Signals them to review their rows; a workflow that is gone is started again from its row. */
  sync(requestIds: readonly string[]): Promise<void>;
  /** Terminates a workflow that cannot continue, and starts a new one from the row. */
  replace(requestIds: readonly string[]): Promise<void>;
  /** Which of these have a running workflow. */
  running(requestIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** A page of the requests whose workflows have run for some minutes, and where the next page begins; null: at the beginning. */
  listRunning(page: string | null): Promise<{ requestIds: readonly string[]; next: string | null }>;
  /** Requests whose workflow tasks keep failing, for example after a signal that cannot be decoded. */
  failing(limit: number): Promise<readonly string[]>;
  /** Dispatches the changes that still wait in the outbox; answers how many there were. */
  dispatchPending(): Promise<number>;
};

/** What the reconciler reads and writes. Instants are epoch milliseconds. */
export type ReconcilerStore = {
  /** Requests whose deadline passed before the given instant, the oldest first. */
  overdue(before: number, limit: number): Promise<readonly string[]>;
  /** Living requests older than a minute, in order of id, and whether something is due in each. */
  alive(after: string | null, limit: number): Promise<readonly { id: string; needsReview: boolean }[]>;
  /** Which of these have no row. */
  withoutRow(requestIds: readonly string[]): Promise<readonly string[]>;
  /** Removes memberships whose request is not in force; answers with the requests. */
  dropStray(limit: number): Promise<readonly string[]>;
  /** Writes a finding about these requests to the audit log. */
  record(finding: ReconcilerFinding, requestIds: readonly string[]): Promise<void>;
  /** Where the last run stopped, so that runs together see everything. */
  readCursors(): Promise<Cursors>;
  saveRun(run: { startedAt: number; finishedAt: number; findings: ReconcilerFindings; cursors: Cursors }): Promise<void>;
};
export type Cursors = { rows: string | null; workflows: string | null };

/** What a save did to a request; `at` in epoch milliseconds. */
export type SavedChange = { before: RequestState; after: RequestState; at: number };

export type Deployment = Pick<Context, 'decisionsBySignal'>;
