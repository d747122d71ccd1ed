import type { MessageSeal } from '../secrets/message-seal.js';
import {
  type AccessRequestInput,
  type Command,
  isVerb,
  type SentTerms,
  SUBMIT_VERB,
  type Terms,
} from '../workflows/rules/request/commands.js';
import { canonicalId, requestWorkflowId } from '../workflows/rules/request/ids.js';

/** `workflowId`: of the workflow that the current activity works for, as Temporal says and not as a message says. */
export type Opening = { seal: Pick<MessageSeal, 'open'>; workflowId: () => string };

/** Whether a workflow works for its own request. A run with another request in its input would act on that one (R99). */
export const isOwnRequest = ({ workflowId }: Pick<Opening, 'workflowId'>, requestId: string): boolean =>
  requestWorkflowId(requestId) === workflowId();

/**
 * A command as it is decided. A person's command that carries the proof of our API (R99) gets its texts back. Without the proof it has the
 * channel `signal`, whatever it says, and an id of its own room, so that it can neither repeat nor pre-empt a command of the API.
 */
export function openCommand({ seal, workflowId }: Opening, { sealed, ...readable }: Command): Command {
  if (!isVerb(readable.verb)) return readable;
  const { verb, ...message } = readable;
  const texts = seal.open({ workflowId: workflowId(), verb }, { ...message, sealed });
  if (texts) return { ...readable, ...texts };
  const { createdBy: _claimed, ...unproven } = readable;
  return { ...unproven, channel: 'signal', id: `signal/${readable.id}` };
}

/** The terms of a submit as they are decided; without the proof of our API, their channel is `signal`. */
export function openTerms({ seal, workflowId }: Opening, { terms }: AccessRequestInput): Terms | undefined {
  if (!terms) return undefined;
  const texts = seal.open({ workflowId: workflowId(), verb: SUBMIT_VERB }, terms);
  const sent: Partial<SentTerms> = { ...terms, ...texts };
  const {
    flowId = '',
    requesterId = '',
    deviceId = null,
    duration = null,
    justification = '',
    channel = 'signal',
    fingerprint = '',
  } = sent;
  return {
    ...{ flowId: canonicalId(flowId), requesterId: canonicalId(requesterId), deviceId: canonicalId(deviceId) },
    ...{ duration, justification, fingerprint, channel: texts ? channel : 'signal' },
  };
}
