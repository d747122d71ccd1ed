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
    actor: z
      .object({
        type: z.enum(['user', 'system', 'operator']),
        id: z.string().nullable(),
        displayName: z.string().nullable().describe('The name of the person; null when nobody of the directory acted.'),
        deleted: z.boolean().describe('Whether the person was deleted.'),
      })
      .describe('Who acted. Where approvers are hidden from the requester, other people have neither id nor name.'),
    channel: z.enum(CHANNELS),
    requestId: uuid().nullable(),
    flowId: uuid().nullable(),
    userId: uuid().nullable().describe('The person whom the event is about; of a request, its requester.'),
    user: z
      .object({ id: uuid(), displayName: z.string(), deleted: z.boolean() })
      .nullable()
      .describe('The person of `userId` by name, deleted or not.'),
    flow: z
      .object({ id: uuid(), name: z.string(), deleted: z.boolean() })
      .nullable()
      .describe('The flow of `flowId` by name, deleted or not.'),
    group: z
      .object({ id: uuid(), name: z.string(), deleted: z.boolean() })
      .nullable()
      .describe('The group of `data.groupId` by name, deleted or not.'),
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
        actor: { type: 'user', id: EXAMPLE.approver, displayName: 'Mia', deleted: false },
        channel: 'api',
        requestId: EXAMPLE.request,
        flowId: EXAMPLE.flow,
        userId: EXAMPLE.requester,
        user: { id: EXAMPLE.requester, displayName: 'Ana', deleted: false },
        flow: { id: EXAMPLE.flow, name: 'GitHub admin', deleted: false },
        group: null,
        sequence: 3,
        data: { approvedDuration: 'P5D' },
      },
    ],
  });

export const RequestEventPage = pageOf(RequestEvent).meta({ id: 'AuditEventPage' });

export type { AuditEventType } from '../../../workflows/rules/request/events.js';
