import { answeredCommand } from '../../../prisma/views/requests/answered-command.js';
import { recordRefusal } from '../../../prisma/stores/requests/record-refusal.js';
import type { RequestDetails } from '../../../prisma/views/requests/request-details.js';
import { isDoneAlready, objectionTo } from '../../../workflows/rules/policy.js';
import type { ApiDeps } from '../../api-deps.js';
import { refusalIn } from '../../temporal/refusal-in.js';
import { sendCommand } from '../../temporal/send-command.js';
import { contextOf } from './allowed-actions.js';
import { type Action, commandOf } from './command-of.js';
import { findAskedRequest } from './find-visible-request.js';
import { refusalProblem } from './refusal-problem.js';
import { Refused } from './refused.js';
import { asOf } from './request-view.js';

type Command = ReturnType<typeof commandOf>;
type EarlierAnswer = NonNullable<Awaited<ReturnType<typeof answeredCommand>>>;

/**
 * Has the workflow of a request carry out an action of a person, and returns the request as it is then. This is the one place that records
 * refusals: each is in the audit log before it is answered (R90), and is the answer to its key from then on (R31).
 */
export async function actOnRequest(deps: ApiDeps, action: Action): Promise<RequestDetails> {
  const command = commandOf(action);
  try {
    return await carryOut(deps, action, command);
  } catch (error) {
    const refused = error instanceof Refused ? error : refusalIn(error);
    if (!refused) throw error;
    const { requestId, caller, key } = action;
    const code = refused.isAudited
      ? refused.code
      : await recordRefusal(deps.db, requestId, { command, code: refused.code, isKept: key !== undefined });
    const details = await findAskedRequest(deps.db, requestId, caller);
    if (code === undefined && details) return details; // a repeat of a command that was carried out meanwhile
    throw refusalProblem(code ?? 'not_found', details, caller.id);
  }
}

/** Checks the rules against the row first; the save checks them again and has the last word. A repeat is answered as before. */
async function carryOut(deps: ApiDeps, { requestId, caller, key }: Action, command: Command): Promise<RequestDetails> {
  const { db } = deps;
  const earlier = key === undefined ? undefined : await answeredCommand(db, requestId, command.id);
  const details = await findAskedRequest(db, requestId, caller); // after the answer, so that it shows what that one did
  if (!details) throw new Refused('not_found'); // whether or not it exists (R45)
  if (earlier) return answerAgain(earlier, command, details);

  const now = Date.now();
  const state = asOf(details.state, now);
  const objection = objectionTo(command, state, contextOf(details, now));
  if (objection) throw new Refused(objection);
  // Withdrawing the own request is `request`, cancelling somebody else's is administration (R121).
  if (command.verb === 'cancel' && state.requesterId !== caller.id && !caller.scopes.includes('admin')) throw new Refused('forbidden');
  if (isDoneAlready(command, state)) return details;
  await sendCommand(deps, { requestId, summary: { ...details.state, requesterName: details.requester.displayName } }, command);
  return (await findAskedRequest(db, requestId, caller)) ?? details;
}

/** A repeat gets the answer of the first time; another body under the same key is refused (R31). */
function answerAgain(earlier: EarlierAnswer, { fingerprint }: Command, details: RequestDetails): RequestDetails {
  if (earlier.fingerprint !== fingerprint) throw new Refused('idempotency_mismatch');
  if (earlier.refused) throw new Refused(earlier.refused, { isAudited: true });
  return details;
}
