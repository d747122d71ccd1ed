import {
  allHandlersFinished,
  CancellationScope,
  condition,
  currentUpdateInfo,
  patched,
  setHandler,
  uuid4,
  workflowInfo,
} from '@temporalio/workflow';
import { createProvisioning } from './provisioning.js';
import { type Letter, type Mailbox, openMailbox } from './mailbox.js';
import { signalFor, state, submitted, sync, updateFor } from './messages.js';
import { perform } from './perform.js';
import { refusal } from './refusal.js';
import { type AccessRequestInput, type Act, type Command, type Message, type Verb, VERBS } from './rules/request/commands.js';
import type { Answer } from './rules/request/save.js';
import { objectionTo } from './rules/policy.js';
import { isAlive, isPermanent, type RequestState } from './rules/request/state.js';
import { requestWorkflowId } from './rules/request/ids.js';
import { toAct, toCommand } from './rules/messages/to-command.js';
import { publishState } from './publish-state.js';

/**
 * One request, from its submission until its access is gone. An operator who cancels the workflow ends the access: the cancellation
 * becomes a command like any other, and cancels nothing else here.
 */
export function accessRequest(input: AccessRequestInput): Promise<RequestState | undefined> {
  if (!isOwn(input)) return Promise.reject(refusal('not_found'));
  const mailbox = openMailbox<Command, Answer>();
  void CancellationScope.current().cancelRequested.catch(() => mailbox.post(own({ verb: 'stop' })));
  return CancellationScope.nonCancellable(() => life(input, mailbox));
}

/**
 * The row decides, this workflow remembers to act: it waits for the next command or the next deadline, has it saved, and continues from
 * what the save answered. Started again without terms, it continues from the row, so a lost workflow can always be replaced.
 */
async function life(input: AccessRequestInput, mailbox: Mailbox<Command, Answer>): Promise<RequestState | undefined> {
  const opening = perform((on) => on.openRequest(input));
  const provisioning = createProvisioning(input.requestId, (act) => mailbox.post(own(act)));
  let known: Answer = {};

  setHandler(state, () => known.request);
  setHandler(submitted, async () => requestIn(await opening));
  for (const verb of VERBS) {
    setHandler(updateFor(verb), async (message) => requestIn(await mailbox.post(received(verb, message))), {
      validator: (message: Message) => {
        const objection = known.request && objectionTo(toAct(verb, message), known.request);
        if (objection) throw refusal(objection, 'validator');
      },
    });
    setHandler(signalFor(verb), (message) => void mailbox.postSignal(received(verb, message)));
  }
  setHandler(sync, () => {
    if (!mailbox.some(isReview) || !patched(ONE_REVIEW_WAITS)) void mailbox.postSignal(own({ verb: 'review' }));
  });

  known = await opening;
  while (isGoingOn(known.request) || !mailbox.isEmpty()) {
    if (known.request) publishState(known.request);
    provisioning.adjustTo(known.request);
    const { command, reply }: Letter<Command, Answer> = (await mailbox.next(known.request, known.earlyMs)) ?? deadlinePassed();
    known = await perform((on) => on.applyCommand(input.requestId, command));
    reply(known);
    if (command.verb === 'retract') void mailbox.post(own({ verb: 'review' }));
  }
  if (known.request) publishState(known.request);
  await condition(allHandlersFinished);
  return known.request;
}

/** Whether the input names the request of this workflow's id. One with another's would act on that one (R99). */
const isOwn = (input: Partial<AccessRequestInput> | null | undefined): boolean =>
  requestWorkflowId(String(input?.requestId)) === workflowInfo().workflowId;

/** A run that began before this holds as many reviews as it has signals. */
const ONE_REVIEW_WAITS = 'one review waits';
const isReview = ({ verb }: Command): boolean => verb === 'review';

const isGoingOn = (request?: RequestState): boolean =>
  request !== undefined && isAlive(request) && (!isPermanent(request) || patched(PERMANENT_ACCESS_LIVES));

/** Version 0.1.0 let the workflow of access without an end close; its histories still replay. */
const PERMANENT_ACCESS_LIVES = 'permanent-access-lives';

function requestIn({ request, refused }: Answer): RequestState {
  if (refused || !request) throw refusal(refused ?? 'not_found');
  return request;
}

/** Without an id of its sender a command has its update's own. Never called in a validator: those are not replayed. */
const received = (verb: Verb, message: Message): Command => toCommand(verb, message, () => currentUpdateInfo()?.id ?? uuid4());

/** A command of the workflow's own. */
const own = (act: Omit<Act, 'actorId' | 'channel'>): Command => ({ ...act, id: uuid4(), actorId: 'system', channel: 'system' });

/** The command of a deadline. Nothing waits for its answer. */
const deadlinePassed = () => ({
  command: own({ verb: 'timeUp' }),
  reply: () => undefined,
});
