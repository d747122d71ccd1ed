import type { AccessRequestInput, Answer, Command } from '../workflows/rules/commands.js';
import type { RequestEvent } from '../workflows/rules/events.js';
import type { Context, Facts } from '../workflows/rules/facts.js';
import type { FailureCode } from '../workflows/rules/failures.js';
import type { RequestState } from '../workflows/rules/state.js';
import type { SubmitFacts } from '../workflows/rules/submission.js';

/** A request's row, locked, with what the directory says in the same transaction. */
export type LockedRow = {
  request: RequestState;
  facts: Facts;
  /** How this command was answered before. */
  answered: { fingerprint: string; refused: FailureCode | null } | null;
};

/**
 * What a save writes, all in one transaction; `refusal` is kept by the command's id, so that its repeat is
 * refused as well. `at` is the command's one clock reading, in epoch milliseconds.
 */
export type Write = { request: RequestState; events: readonly RequestEvent[]; refused: FailureCode | null; at: number };

/** What was decided under the lock: the answer, and what has to be written for it. */
export type Verdict = { answer: Answer; write?: Write };

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

/** Membership of a person in a group, as one request asks for it. */
export type Access = { requestId: string; userId: string; groupId: string };

/** A directory outside of our own database. Both are safe to repeat; gone already, or there already, is success. */
export type Directory = {
  grant(access: Access): Promise<void>;
  revoke(access: Access): Promise<void>;
};

/** The outbox of changes elsewhere, and the way to the workflows that have to hear of them. */
export type Changes = {
  /** The open requests that a change concerns, after the given id, in order of id; an empty page is the last. */
  concerned(changeId: string, after: string | null): Promise<readonly string[]>;
  markSent(changeId: string): Promise<void>;
};
export type Engine = { sync(requestIds: readonly string[]): Promise<void> };

/** What a save did to a request; `at` in epoch milliseconds. */
export type Change = { before: RequestState; after: RequestState; at: number };

export type Deployment = Pick<Context, 'decisionsBySignal'>;
