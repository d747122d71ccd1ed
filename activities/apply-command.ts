import { type Command, isVerb } from '../workflows/rules/request/commands.js';
import type { Context } from '../workflows/rules/request/facts.js';
import { isDoneAlready, objectionTo } from '../workflows/rules/policy.js';
import { isAudited, refusedEvent } from '../workflows/rules/messages/refused-event.js';
import type { FailureCode } from '../workflows/rules/request/failure-codes.js';
import type { Outcome } from '../workflows/rules/request/outcome.js';
import type { Answer, LockedRow, Verdict } from '../workflows/rules/request/save.js';
import type { RequestState } from '../workflows/rules/request/state.js';
import { whatIsDue } from '../workflows/rules/what-is-due.js';
import { stateAfter } from '../workflows/rules/state-after.js';
import type { ActivityDeps } from './activity-deps.js';

/** A person's command that failed to save this often, while its row could be read, is refused: others wait behind it. */
const MAX_ATTEMPTS = 5;

type Deps = Pick<ActivityDeps, 'requests' | 'directory' | 'decisionsBySignal' | 'now' | 'attempt' | 'observeSave'>;

/**
 * Decides a command and saves its outcome, membership included, in one transaction. Safe to repeat, even late: a command id that was
 * seen before gets the same answer, with the row as it is now. Every failure is retried, even one that asks not to be.
 */
export function makeApplyCommand(deps: Deps) {
  return async (requestId: string, command: Command): Promise<Answer> => {
    try {
      return await saved(deps, requestId, command);
    } catch (failure) {
      if (!isVerb(command.verb) || deps.attempt() < MAX_ATTEMPTS) throw new Error(`${command.verb} is not saved`, { cause: failure });
      const request = await deps.requests.find(requestId);
      return { ...(request && { request }), refused: 'unavailable' };
    }
  };
}

async function saved({ requests, decisionsBySignal, ...deps }: Deps, requestId: string, command: Command): Promise<Answer> {
  const directory = deps.directory ? 'outside' : 'own';
  const now = deps.now();
  let before: RequestState | undefined;
  const answer = await requests.locked(requestId, command, (row) => {
    before = row?.request;
    return row ? verdictOn(row, command, { facts: row.facts, now, directory, decisionsBySignal }) : { answer: { refused: 'not_found' } };
  });
  if (before && answer.request) deps.observeSave({ before, after: answer.request, at: now });
  return answer;
}

function verdictOn({ request, answered }: LockedRow, command: Command, context: Context): Verdict {
  if (answered) {
    const refused = answered.fingerprint === (command.fingerprint ?? '') ? answered.refused : 'idempotency_mismatch';
    return { answer: { request, ...(refused && { refused }) } };
  }
  const due = whatIsDue(request, command, context) ?? { request, events: [] };
  const refused = objectionTo(command, due.request, context) ?? null;
  const after = refused ? refusal(command, due.request, refused) : outcome(command, due.request, context);
  const write = { request: after.request, events: [...due.events, ...after.events], refused, at: context.now };
  return { answer: { request: after.request, ...(refused && { refused }) }, write };
}

const outcome = (command: Command, request: RequestState, context: Context): Outcome =>
  isDoneAlready(command, request) ? { request, events: [] } : stateAfter(request, command, context);

const refusal = (command: Command, request: RequestState, code: FailureCode): Outcome => ({
  request,
  events: isAudited(command) ? [refusedEvent(command, code)] : [],
});
