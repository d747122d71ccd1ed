import { type Command, isVerb } from '../workflows/rules/request/commands.js';
import type { Context } from '../workflows/rules/request/facts.js';
import { isDoneAlready, objectionTo } from '../workflows/rules/policy.js';
import { isAudited, refusedEvent } from '../workflows/rules/messages/refused-event.js';
import type { FailureCode } from '../workflows/rules/request/failure-codes.js';
import type { Outcome } from '../workflows/rules/request/outcome.js';
import type { Answer, LockedRow, Verdict } from '../workflows/rules/request/save.js';
import { deadlineOf, type RequestState } from '../workflows/rules/request/state.js';
import { whatIsDue } from '../workflows/rules/what-is-due.js';
import { stateAfter } from '../workflows/rules/state-after.js';
import type { ActivityDeps } from './activity-deps.js';
import { isOwnRequest, openCommand } from './open-message.js';
import { withoutTexts } from './without-texts.js';

/** A person's command that failed to save this often, while its row could be read, is refused: others wait behind it. */
const MAX_ATTEMPTS = 5;

type Deps = Pick<
  ActivityDeps,
  'requests' | 'directory' | 'decisionsBySignal' | 'instantOfSave' | 'attempt' | 'observeSave' | 'seal' | 'workflowId'
>;

/**
 * Decides a command and saves its outcome, membership included, in one transaction. Safe to repeat, even late: a command id that was
 * seen before gets the same answer, with the row as it is now. Every failure is retried, even one that asks not to be.
 */
export function makeApplyCommand(deps: Deps) {
  return async (requestId: string, sent: Command): Promise<Answer> => {
    if (!isOwnRequest(deps, requestId)) return { refused: 'not_found' };
    const command = openCommand(deps, sent);
    try {
      return withoutTexts(await saved(deps, requestId, command));
    } catch (failure) {
      if (!isVerb(command.verb) || deps.attempt() < MAX_ATTEMPTS) throw new Error(`${command.verb} is not saved`, { cause: failure });
      const request = await deps.requests.find(requestId);
      return withoutTexts({ ...(request && { request }), refused: 'unavailable' });
    }
  };
}

async function saved({ requests, decisionsBySignal, ...deps }: Deps, requestId: string, command: Command): Promise<Answer> {
  const directory = deps.directory ? 'outside' : 'own';
  let before: RequestState | undefined;
  let at = 0;
  const answer = await requests.locked(requestId, command, (row) => {
    before = row?.request;
    at = deps.instantOfSave?.(command.verb) ?? row?.at ?? 0;
    return row
      ? verdictOn(row, command, { facts: row.facts, now: at, directory, decisionsBySignal })
      : { answer: { refused: 'not_found' } };
  });
  if (before && answer.request) deps.observeSave({ before, after: answer.request, at });
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
  return { answer: { request: after.request, ...(refused && { refused }), ...earliness(command, after.request, context) }, write };
}

/** How far away a deadline still is that a workflow, by another clock, takes for passed (R123a). */
const earliness = ({ verb }: Command, request: RequestState, { now }: Context) => {
  const earlyMs = Math.ceil(deadlineOf(request) - now); // timers take whole milliseconds
  return verb === 'timeUp' && Number.isFinite(earlyMs) && earlyMs > 0 ? { earlyMs } : {};
};

const outcome = (command: Command, request: RequestState, context: Context): Outcome =>
  isDoneAlready(command, request) ? { request, events: [] } : stateAfter(request, command, context);

const refusal = (command: Command, request: RequestState, code: FailureCode): Outcome => ({
  request,
  events: isAudited(command) ? [refusedEvent(command, code)] : [],
});
