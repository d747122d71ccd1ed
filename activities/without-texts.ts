import type { Answer } from '../workflows/rules/request/save.js';
import type { ReasonCode, RequestState, Step } from '../workflows/rules/request/state.js';

/** Reasons whose message may be in a person's own words. */
const IN_OWN_WORDS: readonly ReasonCode[] = ['denied', 'by_requester', 'by_admin'];

/** An answer as a workflow may hold it: without people's words, which Temporal would keep in clear in its histories (R99). */
export const withoutTexts = ({ request, ...answer }: Answer): Answer => ({ ...answer, ...(request && { request: wordless(request) }) });

const wordless = (request: RequestState): RequestState => ({
  ...request,
  reason: request.reason && { ...request.reason, message: IN_OWN_WORDS.includes(request.reason.code) ? '' : request.reason.message },
  steps: request.steps.map(withoutComments),
});

const withoutComments = (step: Step): Step => ({ ...step, decisions: step.decisions.map((one) => ({ ...one, comment: null })) });
