import { randomUUID } from 'node:crypto';
import { submitFacts } from '../../../prisma/views/requests/submit-facts.js';
import type { RequestDetails } from '../../../prisma/views/requests/request-details.js';
import type { Terms } from '../../../workflows/rules/request/commands.js';
import { objectionToSubmit, submission, type SubmitRefusal } from '../../../workflows/rules/submission.js';
import type { ApiDeps } from '../../api-deps.js';
import type { submitRequest as contract } from '../../contract/requests/request-routes.js';
import type { HandlerOf } from '../../endpoint.js';
import { created } from '../../middleware/handle.js';
import { Problem } from '../../problem.js';
import { mustBeFound } from '../../must-be-found.js';
import { startRequest } from '../../temporal/start-request.js';
import { findVisibleRequest } from './find-visible-request.js';
import { fingerprintOf } from '../../idempotency/fingerprint-of.js';
import { idFromKey } from './id-from-key.js';
import { requestView } from './request-view.js';

/** Submits a request. A repeat is answered from its row; a new submission is checked by the rules, and then by the workflow, which has the last word. */
export const submitRequest =
  (deps: ApiDeps): HandlerOf<typeof contract> =>
  async ({ caller, body, key }) => {
    const requestId = key === undefined ? randomUUID() : idFromKey(caller.id, key);
    const fields = {
      flowId: body.flowId,
      justification: body.justification,
      duration: body.duration ?? null,
      deviceId: body.deviceId ?? null,
    };
    const terms: Terms = { ...fields, requesterId: caller.id, channel: caller.channel, fingerprint: fingerprintOf(fields) };
    const answer = (details: RequestDetails, status: 200 | 201) => {
      if (details.fingerprint !== terms.fingerprint) throw new Problem('idempotency_mismatch');
      return created(`/api/v1/access-requests/${requestId}`, requestView(details, { id: caller.id, now: Date.now() }), status);
    };
    const earlier = async () => (key === undefined ? undefined : findVisibleRequest(deps.db, requestId, caller));
    const before = await earlier();
    if (before) return answer(before, 200);
    try {
      await start(deps, requestId, terms);
    } catch (refusal) {
      const meanwhile = await earlier();
      if (!meanwhile) throw refusal;
      return answer(meanwhile, 200); // what refused this repeat is the request of the first call
    }
    return answer(mustBeFound(await findVisibleRequest(deps.db, requestId, caller)), 201);
  };

async function start(deps: ApiDeps, requestId: string, terms: Terms): Promise<void> {
  const facts = await submitFacts(deps.db, terms);
  const objection = objectionToSubmit(terms, facts);
  if (objection) throw problemOf(objection);
  const { request } = submission({ requestId, terms, facts, context: { now: Date.now(), directory: 'own' } });
  const summary = { ...request, status: 'pending' as const, reason: null, expiresAt: null, requesterName: facts.requesterName };
  await startRequest(deps, { requestId, terms }, summary);
}

const problemOf = ({ code, path = '', message = '' }: SubmitRefusal): Problem =>
  new Problem(code, code === 'validation_failed' ? { errors: [{ path, message }] } : {});
