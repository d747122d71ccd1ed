import type { AccessRequestInput } from '../workflows/rules/request/commands.js';
import type { Answer } from '../workflows/rules/request/save.js';
import { objectionToSubmit, submission } from '../workflows/rules/submission.js';
import type { ActivityDeps } from './activity-deps.js';

/** Writes a submitted request, decided already when its flow is automatic, or finds the one that is there. Safe to repeat. */
export function makeOpenRequest(deps: Pick<ActivityDeps, 'requests' | 'directory' | 'now'>) {
  const directory = deps.directory ? 'outside' : 'own';
  return (input: AccessRequestInput): Promise<Answer> =>
    deps.requests.openOrFind(input, (facts) => {
      const { requestId, terms } = input;
      const objection = terms ? objectionToSubmit(terms, facts) : { code: 'not_found' as const };
      if (objection || !terms) return { answer: { refused: objection?.code ?? 'not_found' } };
      const now = deps.now();
      const opened = submission({ requestId, terms, facts, context: { now, directory } });
      return { answer: { request: opened.request }, write: { ...opened, refused: null, at: now } };
    });
}
