import type { RequestEvent } from './events.js';
import type { Facts } from './facts.js';
import type { FailureCode } from './failure-codes.js';
import type { RequestState } from './state.js';

/** How a command was answered before. */
export type Answered = { fingerprint: string; refused: FailureCode | null };

/**
 * A request's row, locked, with what the directory says in the same transaction; `answered` when the command is a repeat. `at` is the instant
 * of the save by the database's clock (R123a), in epoch milliseconds.
 */
export type LockedRow = { request: RequestState; facts: Facts; answered: Answered | null; at: number };

/**
 * What a save writes, all in one transaction; `refused` is kept by the command's id, so that its repeat is refused as well. `at` is the
 * command's one clock reading, in epoch milliseconds.
 */
export type Write = { request: RequestState; events: readonly RequestEvent[]; refused: FailureCode | null; at: number };

/**
 * What a save answers: the row as it is now, if there is one, and why it is not what the command asked for. `earlyMs`: a deadline that the
 * workflow takes for passed is still that far away by the database's clock, which decides (R123a).
 */
export type Answer = { request?: RequestState; refused?: FailureCode; earlyMs?: number };

/** What was decided under the lock: the answer, and what has to be written for it. */
export type Verdict = { answer: Answer; write?: Write };

/** Membership of a person in a group, as one request asks for it. */
export type Access = { requestId: string; userId: string; groupId: string };
