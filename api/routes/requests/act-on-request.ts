import { answeredCommand } from '../../../prisma/views/requests/answered-command.js';
import { recordRefusal } from '../../../prisma/stores/requests/record-refusal.js';
import type { RequestDetails } from '../../../prisma/views/requests/request-details.js';
import { isDoneAlready, objectionTo } from '../../../workflows/rules/policy.js';
import type { ApiDeps } from '../../api-deps.js';
import { refusalIn } from '../../temporal/refusal-in.js';
import { sendCommand } from '../../temporal/send-command.js';
import { contextOf } from './allowed-actions.js';
import { type Action, commandOf } from './command-of.js';
import { findVisibleRequest } from './find-visible-request.js';
import { refusalProblem } from './refusal-problem.js';
import { Refused } from './refused.js';
import { asOf } from './request-view.js';

type Command = ReturnType<typeof commandOf>;
type EarlierAnswer = NonNullable<Awaited<ReturnType<typeof answeredCommand>>>;

/**
 * Has the workflow of a request carry out an action of a person, and returns the request as it is then. This is the one place that records
 * refusals: each is in the audit log before it is answered (R90).
 */
export async function actOnRequest(deps: ApiDeps, action: Action): Promise<RequestDetails> {
  const command = commandOf(action);
  try {
    return await carryOut(deps, action, command);
  } catch (error) {
    const refused = error instanceof Refused ? error : refusalIn(error);
    if (!refused) throw error;
    if (!refused.isAudited) await recordRefusal(deps.db, action.requestId, { act: command, code: refused.code });
    const details = refused instanceof Refused ? refused.details : await findVisibleRequest(deps.db, action.requestId, action.caller);
    throw refusalProblem(refused.code, details, action.caller.id);
  }
}

/** Checks the rules against the row first; the save checks them again and has the last word. A repeat is answered as before. */
async function carryOut({ db, temporal }: ApiDeps, { requestId, caller, key }: Action, command: Command): Promise<RequestDetails> {
  const details = await findVisibleRequest(db, requestId, caller);
  if (!details) throw new Refused('not_found'); // whether or not it exists (R45)
  const earlier = key === undefined ? undefined : await answeredCommand(db, requestId, command.id);
  if (earlier) return answerAgain(earlier, command, details);

  const now = Date.now();
  const state = asOf(details.state, now);
  const objection = objectionTo(command, state, contextOf(details, now));
  if (objection) throw new Refused(objection, { details });
  // Withdrawing the own request is `request`, cancelling somebody else's is administration (R121).
  if (command.verb === 'cancel' && state.requesterId !== caller.id && !caller.scopes.includes('admin'))
    throw new Refused('forbidden', { details });
  if (isDoneAlready(command, state)) return details;
  await sendCommand(temporal, { requestId, summary: { ...details.state, requesterName: details.requester.displayName } }, command);
  return (await findVisibleRequest(db, requestId, caller)) ?? details;
}

/** A repeat gets the answer of the first time; another body under the same key is refused (R31). */
function answerAgain(earlier: EarlierAnswer, { fingerprint }: Command, details: RequestDetails): RequestDetails {
  if (earlier.fingerprint !== fingerprint) throw new Refused('idempotency_mismatch', { details });
  if (earlier.refused) throw new Refused(earlier.refused, { details, isAudited: true });
  return details;
}
