import type { AccessRequestInput, Command } from '../workflows/rules/commands.js';
import type { Context } from '../workflows/rules/facts.js';
import type { Finding, Findings } from '../workflows/rules/findings.js';
import type { Answer, Access, LockedRow, Verdict } from '../workflows/rules/save.js';
import type { RequestState } from '../workflows/rules/state.js';
import type { SubmitFacts } from '../workflows/rules/submission.js';

/** The rows of requests. */
export type Requests = {
  /** Writes what `decide` makes of the terms, or finds the row that is there; `not_found` without terms and row. */
  openOrFind(input: AccessRequestInput, decide: (facts: SubmitFacts) => Verdict): Promise<Answer>;
  /** Decides a command under the row's lock, and writes the verdict before the lock is given back. */
  locked(requestId: string, command: Command, decide: (row: LockedRow | undefined) => Verdict): Promise<Answer>;
  find(requestId: string): Promise<RequestState | undefined>;
  /** Something else than this request keeps the person in the group (R2). */
  isMemberOtherwise(access: Access): Promise<boolean>;
};

/** A directory outside of our own database. Both are safe to repeat; gone already, or there already, is success. */
export type Directory = {
  grant(access: Access): Promise<void>;
  revoke(access: Access): Promise<void>;
};

/** The outbox of changes elsewhere, and the way to the workflows that have to hear of them. */
export type Changes = {
  /** The open requests that a change concerns, after the given id, in order of id; an empty page is the last. */
  affectedRequests(changeId: string, after: string | null): Promise<readonly string[]>;
  markDispatched(changeId: string): Promise<void>;
};

/** The workflows of requests. Everything is safe to repeat. */
export type Engine = {
  /** Tells them to look at their rows; one that is gone is started again from its row. */
  sync(requestIds: readonly string[]): Promise<void>;
  /** Ends the workflow that is there, which cannot go on, and starts a new one from the row. */
  replace(requestIds: readonly string[]): Promise<void>;
  /** Which of these have a workflow that runs. */
  running(requestIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** A page of the requests whose workflows run for some minutes already, and where the next page begins; null: at the beginning. */
  listed(page: string | null): Promise<{ requestIds: readonly string[]; next: string | null }>;
  /** Requests whose workflow cannot go on: its tasks fail again and again, as after a signal that cannot be decoded. */
  failing(limit: number): Promise<readonly string[]>;
  /** Starts what tells of changes that nobody has told of; answers how many there were. */
  tellUnsent(): Promise<number>;
};

/** What maintenance reads and writes. Instants are epoch milliseconds. */
export type Upkeep = {
  /** Requests whose deadline passed before the given instant, the oldest first. */
  overdue(before: number, limit: number): Promise<readonly string[]>;
  /** Requests that are alive and older than a minute, in order of id, and whether something is due in each. */
  alive(after: string | null, limit: number): Promise<readonly { id: string; needsReview: boolean }[]>;
  /** Which of these have no row. */
  withoutRow(requestIds: readonly string[]): Promise<readonly string[]>;
  /** Takes memberships away whose request is not in force; answers with the requests. */
  dropStray(limit: number): Promise<readonly string[]>;
  /** Writes down what was found in a request, in the audit log. */
  record(finding: Finding, requestIds: readonly string[]): Promise<void>;
  /** Where the last run stopped, so that runs together see everything. */
  readCursors(): Promise<Cursors>;
  saveRun(run: { startedAt: number; finishedAt: number; findings: Findings; cursors: Cursors }): Promise<void>;
};
export type Cursors = { rows: string | null; workflows: string | null };

/** What a save did to a request; `at` in epoch milliseconds. */
export type Change = { before: RequestState; after: RequestState; at: number };

export type Deployment = Pick<Context, 'decisionsBySignal'>;
