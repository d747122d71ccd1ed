import { randomUUID } from 'node:crypto';
import { submitFacts } from '../../../prisma/views/submit-facts.js';
import type { RequestDetails } from '../../../prisma/views/request-details.js';
import type { Terms } from '../../../workflows/rules/commands.js';
import { objectionToSubmit, submission, type SubmitRefusal } from '../../../workflows/rules/submission.js';
import type { ApiDeps } from '../../app.js';
import type { submitRequest as contract } from '../../contract/requests.js';
import type { HandlerOf } from '../../endpoint.js';
import { created } from '../../middleware/handle.js';
import { fingerprintOf, idFromKey } from '../../middleware/idempotency.js';
import { Problem } from '../../problem.js';
import { orNotFound } from '../../refusals.js';
import { submit } from '../../send-command.js';
import { oneRequest } from './one-request.js';
import { requestView } from './request-view.js';

/** A repeat is answered from its row; anything else is asked of the rules first, and then of the workflow, which has the last word. */
export const submitRequest =
  (deps: ApiDeps): HandlerOf<typeof contract> =>
  async ({ caller, body, key }) => {
    const requestId = key === undefined ? randomUUID() : idFromKey(caller.id, key);
    const asked = {
      flowId: body.flowId,
      justification: body.justification,
      duration: body.duration ?? null,
      deviceId: body.deviceId ?? null,
    };
    const terms: Terms = { ...asked, requesterId: caller.id, channel: caller.channel, fingerprint: fingerprintOf(asked) };
    const answer = (details: RequestDetails, status: 200 | 201) => {
      if (details.fingerprint !== terms.fingerprint) throw new Problem('idempotency_mismatch');
      return created(`/api/v1/access-requests/${requestId}`, requestView(details, { id: caller.id, now: Date.now() }), status);
    };
    const before = key === undefined ? undefined : await oneRequest(deps.db, requestId, caller);
    if (before) return answer(before, 200);
    await start(deps, requestId, terms);
    return answer(orNotFound(await oneRequest(deps.db, requestId, caller)), 201);
  };

async function start({ db, temporal }: ApiDeps, requestId: string, terms: Terms): Promise<void> {
  const facts = await submitFacts(db, terms);
  const objection = objectionToSubmit(terms, facts);
  if (objection) throw problemOf(objection);
  const { request } = submission({ requestId, terms, facts, context: { now: Date.now(), directory: 'own' } });
  const shown = { ...request, status: 'pending' as const, reason: null, expiresAt: null, requesterName: facts.requesterName };
  await submit(temporal, { requestId, terms }, shown);
}

const problemOf = ({ code, path = '', message = '' }: SubmitRefusal): Problem =>
  new Problem(code, code === 'validation_failed' ? { errors: [{ path, message }] } : {});
