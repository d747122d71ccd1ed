import * as z from 'zod';
import { CHANNELS } from '../../../workflows/rules/request/commands.js';
import { AUDIT_EVENT_TYPES } from '../../../workflows/rules/request/events.js';
import { EXAMPLE } from '../example.js';
import { pageOf } from '../paging.js';
import { instant, uuid } from '../text.js';

/** One line of a request's timeline and of the audit log (R90). */
export const RequestEvent = z
  .object({
    id: z.string(),
    at: instant(),
    type: z.string().describe(`One of: ${AUDIT_EVENT_TYPES.map((type) => `\`${type}\``).join(', ')}. Later versions may add types.`),
    actor: z.object({ type: z.enum(['user', 'system', 'operator']), id: z.string().nullable() }),
    channel: z.enum(CHANNELS),
    requestId: uuid().nullable(),
    flowId: uuid().nullable(),
    userId: uuid().nullable().describe('The person whom the event is about; of a request, its requester.'),
    sequence: z
      .number()
      .int()
      .nullable()
      .describe('The position in the timeline of the request, from 1 without gaps; null outside the timeline.'),
    data: z.record(z.string(), z.unknown()),
  })
  .meta({
    id: 'AuditEvent',
    examples: [
      {
        id: '42',
        at: EXAMPLE.updatedAt,
        type: 'request.approved',
        actor: { type: 'user', id: EXAMPLE.approver },
        channel: 'api',
        requestId: EXAMPLE.request,
        flowId: EXAMPLE.flow,
        userId: EXAMPLE.requester,
        sequence: 3,
        data: { approvedDuration: 'P5D' },
      },
    ],
  });

export const RequestEventPage = pageOf(RequestEvent).meta({ id: 'AuditEventPage' });

export type { AuditEventType } from '../../../workflows/rules/request/events.js';
