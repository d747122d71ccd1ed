import * as z from 'zod';
import { REQUEST_STATUSES } from '../../../workflows/rules/request/state.js';
import { PROBLEM_CODES } from '../../problem-codes.js';
import { EXAMPLE } from '../example.js';
import { paging } from '../paging.js';
import { AccessRequestPage } from './access-request.js';
import { route } from '../route.js';
import { NoBody, NoParams, NoQuery, requiredLongText, uuid } from '../text.js';

/** Most sessions that one call revokes. */
const MOST = 100;

export const SessionRevocation = z
  .strictObject({
    requestIds: z.array(uuid()).min(1).max(MOST).describe('The ids of the requests whose access ends, at most 100.'),
    reason: requiredLongText().describe('The reason, written to the audit log.'),
  })
  .meta({ id: 'SessionRevocation', examples: [{ requestIds: [EXAMPLE.request], reason: 'Left the project' }] });

export const RevokedSessions = z
  .object({
    items: z.array(
      z.object({
        requestId: uuid(),
        status: z.enum(REQUEST_STATUSES).describe('The status of the request now.'),
        code: z.enum(PROBLEM_CODES).optional().describe('The error code, when access was not revoked.'),
      }),
    ),
  })
  .meta({ id: 'RevokedSessions', examples: [{ items: [{ requestId: EXAMPLE.request, status: 'ended' }] }] });

const common = { tag: 'Sessions', access: 'admin', params: NoParams } as const;

export const listSessions = route({
  ...common,
  operationId: 'listSessions',
  method: 'get',
  path: '/sessions',
  summary: 'List sessions',
  description: 'Access in force, newest first.',
  query: z.strictObject({
    ...paging('sessions'),
    type: z
      .enum(['device', 'timed', 'permanent'])
      .optional()
      .describe(
        'Only administrator rights on a device (`device`), or only group memberships with an end (`timed`) or without one (`permanent`).',
      ),
  }),
  body: NoBody,
  success: { status: 200, schema: AccessRequestPage },
  refusals: [],
});

export const revokeSessions = route({
  ...common,
  operationId: 'revokeSessions',
  method: 'post',
  path: '/sessions/revoke',
  summary: 'Revoke sessions',
  description: 'Each request is revoked separately: one that fails does not stop the others. Access that has ended already stays as it is.',
  query: NoQuery,
  body: SessionRevocation,
  success: { status: 200, schema: RevokedSessions },
  refusals: [],
});

export const SESSION_ROUTES = [listSessions, revokeSessions] as const;
