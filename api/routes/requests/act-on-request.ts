import { randomUUID } from 'node:crypto';
import { recordRefusal } from '../../../prisma/stores/record-refusal.js';
import { answeredCommand, requestExists } from '../../../prisma/views/answered-command.js';
import type { RequestDetails } from '../../../prisma/views/request-details.js';
import type { Act, Message, Verb } from '../../../workflows/rules/commands.js';
import { durationOf } from '../../../workflows/rules/durations.js';
import type { FailureCode } from '../../../workflows/rules/failures.js';
import { isDoneAlready, objectionTo } from '../../../workflows/rules/policy.js';
import type { ApiDeps } from '../../app.js';
import type { Caller } from '../../middleware/caller.js';
import { fingerprintOf } from '../../middleware/idempotency.js';
import { refusalIn } from '../../middleware/refuse.js';
import { Problem } from '../../problem.js';
import { sendCommand } from '../../send-command.js';
import { contextOf } from './allowed-actions.js';
import { oneRequest } from './one-request.js';
import { asOf, requestView } from './request-view.js';

export type Asked = { requestId: string; verb: Verb; caller: Caller; key: string | undefined; message: Omit<Message, 'actorId'> };

/**
 * Has a request's workflow carry out what somebody asks, and answers with the request as it is then. What the rules refuse already, as
 * the row is now, is refused here; the save asks them again. Every refusal is in the audit log before it is answered (R90).
 */
export async function actOnRequest(deps: ApiDeps, asked: Asked): Promise<View> {
  const command = commandOf(asked);
  const details = await seenDetails(deps.db, asked.requestId, command, asked.caller);
  const before = asked.key === undefined ? undefined : await answeredCommand(deps.db, asked.requestId, command.id);
  const answer = before ? repeated(before, command) : await firstAnswer(deps, details, command);
  // The save that finds another body under the same key writes nothing, its place among the answers being taken.
  if (answer.refused === 'idempotency_mismatch') await recordRefusal(deps.db, asked.requestId, { act: command, code: answer.refused });
  const after = before ? details : ((await oneRequest(deps.db, asked.requestId, asked.caller)) ?? details);
  if (answer.refused) throw problemOf(answer.refused, after, asked.caller);
  return requestView(after, { id: asked.caller.id, now: Date.now() });
}

type View = ReturnType<typeof requestView>;
type Sent = Act & { verb: Verb; id: string; fingerprint: string };
type Answered = { refused: FailureCode | null };

/** Its id follows from who asks and their key, so that a repeat is the same command (R31). */
const commandOf = ({ verb, caller, key, message }: Asked): Sent => ({
  ...message,
  verb,
  actorId: caller.id,
  channel: caller.channel,
  id: `${caller.id}/${verb}/${key ?? randomUUID()}`,
  fingerprint: fingerprintOf(message),
});

/** Whoever may not see a request is not told that it is there; the audit log is told that they tried (R45, R90). */
async function seenDetails(db: ApiDeps['db'], requestId: string, act: Sent, caller: Caller): Promise<RequestDetails> {
  const details = await oneRequest(db, requestId, caller);
  if (details) return details;
  if (await requestExists(db, requestId)) await recordRefusal(db, requestId, { act, code: 'not_found' });
  throw new Problem('not_found');
}

function repeated(before: Answered & { fingerprint: string }, { fingerprint }: Sent): Answered {
  return before.fingerprint === fingerprint ? before : { refused: 'idempotency_mismatch' };
}

async function firstAnswer(deps: ApiDeps, details: RequestDetails, command: Sent): Promise<Answered> {
  const now = Date.now();
  const state = asOf(details.state, now);
  const objection = objectionTo(command, state, contextOf(details, now));
  if (objection) await recordRefusal(deps.db, state.id, { act: command, code: objection });
  if (objection || isDoneAlready(command, state)) return { refused: objection ?? null };
  return { refused: (await send(deps, details, command)) ?? null };
}

/** Answers with the code of a refusal; anything else that goes wrong is thrown. */
async function send({ db, temporal }: ApiDeps, details: RequestDetails, act: Sent): Promise<FailureCode | undefined> {
  const { verb, ...message } = act;
  const shown = { ...details.state, requesterName: details.requester.displayName };
  try {
    await sendCommand(temporal, { requestId: details.state.id, shown }, verb, message);
    return undefined;
  } catch (failure) {
    const refusal = refusalIn(failure);
    if (!refusal) throw failure;
    if (!refusal.isSaved) await recordRefusal(db, details.state.id, { act, code: refusal.code });
    return refusal.code;
  }
}

function problemOf(code: FailureCode, details: RequestDetails, caller: Caller): Problem {
  if (code === 'validation_failed') {
    const { requestedMinutes } = details.state;
    const message =
      requestedMinutes === null ? 'this access has no end to shorten' : `must not be longer than ${durationOf(requestedMinutes)}`;
    return new Problem(code, { errors: [{ path: 'approvedDuration', message }] });
  }
  const request = requestView(details, { id: caller.id, now: Date.now() });
  return new Problem(code, code === 'already_decided' || code === 'invalid_transition' ? { request } : {});
}
