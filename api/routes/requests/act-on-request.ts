import { randomUUID } from 'node:crypto';
import { answeredCommand, recordRefusal, requestExists } from '../../../prisma/stores/command-answers.js';
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
export async function actOnRequest(deps: ApiDeps, asked: Asked) {
  const { requestId, verb, caller, key } = asked;
  const act = { ...asked.message, verb, actorId: caller.id, channel: caller.channel };
  const details = await oneRequest(deps.db, requestId, caller);
  if (!details) {
    if (await requestExists(deps.db, requestId)) await recordRefusal(deps.db, requestId, { act, code: 'not_found' });
    throw new Problem('not_found');
  }
  const id = `${caller.id}/${verb}/${key ?? randomUUID()}`;
  const fingerprint = fingerprintOf(asked.message);
  const before = key === undefined ? undefined : await answeredCommand(deps.db, requestId, id);
  if (before && before.fingerprint !== fingerprint) throw new Problem('idempotency_mismatch');
  if (before?.refused) throw problemOf(before.refused, details, caller);
  if (before) return requestView(details, { id: caller.id, now: Date.now() });

  const now = Date.now();
  const state = asOf(details.state, now);
  const objection = objectionTo(act, state, contextOf(details, now));
  if (objection) {
    await recordRefusal(deps.db, requestId, { act, code: objection });
    throw problemOf(objection, details, caller);
  }
  if (isDoneAlready(act, state)) return requestView(details, { id: caller.id, now });
  const refused = await send(deps, details, { ...act, id, fingerprint });
  const after = (await oneRequest(deps.db, requestId, caller)) ?? details;
  if (refused) throw problemOf(refused, after, caller);
  return requestView(after, { id: caller.id, now: Date.now() });
}

/** Answers with the code of a refusal; anything else that goes wrong is thrown. */
async function send(
  { db, temporal }: ApiDeps,
  details: RequestDetails,
  act: Act & { verb: Verb; id: string },
): Promise<FailureCode | undefined> {
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
