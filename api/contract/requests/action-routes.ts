import * as z from 'zod';
import type { Verb } from '../../../workflows/rules/request/commands.js';
import { AccessRequest } from './access-request.js';
import { route } from '../route.js';
import type { ProblemCode } from '../../problem-codes.js';
import { duration, IdParams, longText, NoBody, NoQuery, requiredLongText } from '../text.js';

export const Approval = z
  .strictObject({
    comment: longText().optional().describe('A comment, shown to the requester.'),
    approvedDuration: duration()
      .optional()
      .describe(
        'A shorter duration than requested, or any for access without an end, as ISO-8601. Of several approvers, the shortest counts.',
      ),
  })
  .optional()
  .meta({ id: 'Approval', examples: [{ comment: 'Until the release is out', approvedDuration: 'P2D' }] });

export const Denial = z
  .strictObject({
    reason: requiredLongText().describe('The reason, shown to the requester.'),
    internalNote: longText().optional().describe('A note for the audit log only.'),
  })
  .meta({ id: 'Denial', examples: [{ reason: 'Please ask for the read-only role', internalNote: 'Third time this month' }] });

export const Cancellation = z
  .strictObject({ reason: longText().optional().describe('The reason, shown to the requester.') })
  .optional()
  .meta({ id: 'Cancellation', examples: [{ reason: 'No longer needed' }] });

export const Revocation = z
  .strictObject({ reason: longText().optional().describe('The reason, written to the audit log.') })
  .optional()
  .meta({ id: 'Revocation', examples: [{ reason: 'Left the project' }] });

type Action<B extends z.ZodType> = {
  summary: string;
  description?: string;
  body: B;
  access: 'user' | 'admin';
  refusals: readonly ProblemCode[];
};

/** Every action answers with the request as it is now. */
const action = <B extends z.ZodType>(verb: Verb, { refusals, ...rest }: Action<B>) =>
  route({
    operationId: `${verb}AccessRequest`,
    method: 'post',
    path: `/access-requests/:id/${verb}`,
    tag: 'Requests',
    params: IdParams,
    query: NoQuery,
    success: { status: 200, schema: AccessRequest },
    refusals: ['not_found', ...refusals],
    ...rest,
  });

const DECIDING = ['already_decided', 'self_approval', 'invalid_transition', 'not_an_approver', 'step_not_active'] as const;

export const approveRequest = action('approve', {
  summary: 'Approve an access request',
  description: 'For approvers of an open step.',
  body: Approval,
  access: 'user',
  refusals: DECIDING,
});
export const denyRequest = action('deny', {
  summary: 'Deny an access request',
  description: 'For approvers of an open step. One denial ends the request.',
  body: Denial,
  access: 'user',
  refusals: DECIDING,
});
export const retractDecision = action('retract', {
  summary: 'Retract your own decision',
  description:
    'Takes back all decisions of the caller while the request is `pending`. The steps are open again; in order, later steps wait again. ' +
    'Decisions of others stay.',
  body: NoBody,
  access: 'user',
  refusals: DECIDING,
});
export const cancelRequest = action('cancel', {
  summary: 'Cancel an access request',
  description: 'The requester withdraws an open request, or an administrator cancels it.',
  body: Cancellation,
  access: 'user',
  refusals: ['forbidden', 'already_decided'],
});
export const endRequest = action('end', {
  summary: 'End your own access',
  body: NoBody,
  access: 'user',
  refusals: ['forbidden', 'invalid_transition'],
});
export const revokeRequest = action('revoke', {
  summary: 'Revoke access',
  description: 'Ends access now.',
  body: Revocation,
  access: 'admin',
  refusals: ['invalid_transition'],
});
export const retryRequest = action('retry', {
  summary: 'Retry a failed grant',
  description: 'For a request in `error` with the reason `provisioning_failed`.',
  body: NoBody,
  access: 'admin',
  refusals: ['invalid_transition'],
});

export const ACTION_ROUTES = [
  approveRequest,
  denyRequest,
  retractDecision,
  cancelRequest,
  endRequest,
  revokeRequest,
  retryRequest,
] as const;
