import { type AccessRequestInput, SUBMIT_VERB, type Terms } from '../workflows/rules/request/commands.js';
import { areWellFormed } from '../workflows/rules/messages/well-formed.js';
import type { Answer, Verdict } from '../workflows/rules/request/save.js';
import { objectionToSubmit, submission, type SubmitFacts } from '../workflows/rules/submission.js';
import type { ActivityDeps } from './activity-deps.js';
import { isOwnRequest, openTerms } from './open-message.js';
import { withoutTexts } from './without-texts.js';

type Deps = Pick<ActivityDeps, 'requests' | 'directory' | 'decisionsBySignal' | 'instantOfSave' | 'seal' | 'workflowId'>;

/** Writes a submitted request, decided already when its flow is automatic, or finds the one that is there. Safe to repeat. */
export function makeOpenRequest(deps: Deps) {
  return async (input: AccessRequestInput): Promise<Answer> => {
    const { requestId } = input;
    if (!isOwnRequest(deps, requestId)) return { refused: 'not_found' };
    const terms = openTerms(deps, input);
    if (!terms) return found(deps, requestId);
    if (!areWellFormed(terms)) return { refused: 'validation_failed' };
    return withoutTexts(await deps.requests.openOrFind({ requestId, terms }, (facts) => verdictOn(deps, { requestId, terms, facts })));
  };
}

async function found({ requests }: Deps, requestId: string): Promise<Answer> {
  const request = await requests.find(requestId);
  return request ? withoutTexts({ request }) : { refused: 'not_found' };
}

type Submit = { requestId: string; terms: Terms; facts: SubmitFacts };

function verdictOn({ directory, decisionsBySignal, instantOfSave }: Deps, submit: Submit): Verdict {
  const isClosed = submit.terms.channel === 'signal' && !decisionsBySignal;
  const objection = isClosed ? { code: 'forbidden' as const } : objectionToSubmit(submit.terms, submit.facts);
  if (objection) return { answer: { refused: objection.code } };
  const at = instantOfSave?.(SUBMIT_VERB) ?? submit.facts.at;
  const opened = submission({ ...submit, context: { now: at, directory: directory ? 'outside' : 'own' } });
  return { answer: { request: opened.request }, write: { ...opened, refused: null, at } };
}
