import * as z from 'zod';
import { EXAMPLE, STAMPS } from '../example.js';
import { CHANNELS, VERBS } from '../../../workflows/rules/request/commands.js';
import {
  APPROVAL_TYPES,
  APPROVER_TYPES,
  DECISIONS,
  END_REASONS,
  FLOW_KINDS,
  REASON_CODES,
  REQUEST_STATUSES,
  REQUIREMENTS,
  STEP_STATES,
} from '../../../workflows/rules/request/state.js';
import { MembershipSource } from '../directory/membership-source.js';
import { pageOf } from '../paging.js';
import { instant, uuid } from '../text.js';

const Approver = z
  .object({
    userId: uuid(),
    displayName: z.string().describe('The name of the approver, who may have been deleted since.'),
    deleted: z.boolean().describe('Whether the approver was deleted.'),
    decision: z.enum(DECISIONS).nullable(),
    comment: z.string().nullable(),
    at: instant().nullable(),
    channel: z.enum(CHANNELS).nullable(),
    createdBy: uuid().optional().describe('The user who made the API token that decided, where that is not the approver.'),
    override: z.boolean().describe('Whether an administrator decided in place of a step without approvers.'),
  })
  .meta({ id: 'Approver' });

const Step = z
  .object({
    order: z.number().int().min(1),
    type: z.enum(APPROVER_TYPES),
    label: z.string().describe('The name of the step. It names no people where approvers are hidden from the requester.'),
    state: z.enum(STEP_STATES),
    requireAll: z.boolean(),
    approvers: z.array(Approver).describe('Everybody who may decide or has decided; empty where approvers are hidden from the requester.'),
  })
  .meta({ id: 'Step' });

const Grant = z
  .object({
    groupId: uuid(),
    groupName: z.string(),
    grantedAt: instant(),
    expiresAt: instant().nullable().describe('The instant at which access ends; null for permanent access.'),
    endedAt: instant().nullable(),
    endReason: z.enum(END_REASONS).nullable(),
  })
  .meta({ id: 'Grant' });

/** A request as the API answers it. */
export const AccessRequest = z
  .object({
    id: uuid(),
    kind: z.enum(FLOW_KINDS),
    flowId: uuid(),
    flowVersion: z.number().int(),
    flowName: z.string(),
    requesterId: uuid(),
    requester: z.object({
      id: uuid(),
      displayName: z.string(),
      deleted: z.boolean().describe('Whether the requester was deleted.'),
      department: z.string().nullable(),
    }),
    allowedActions: z.array(z.enum(VERBS)).describe('The actions that the caller may take now.'),
    deviceId: uuid().optional(),
    justification: z.string(),
    requestedDuration: z.string().nullable().describe('An ISO-8601 duration; null for access without an end.'),
    approvedDuration: z.string().nullable().describe('An ISO-8601 duration; null until approved, and for access without an end.'),
    status: z.enum(REQUEST_STATUSES),
    reason: z.object({ code: z.enum(REASON_CODES), message: z.string() }).optional(),
    approval: z.object({ type: z.enum(APPROVAL_TYPES), requirement: z.enum(REQUIREMENTS).nullable(), steps: z.array(Step) }),
    grant: Grant.optional().describe('The access; present once it was in force.'),
    stillMember: z
      .array(MembershipSource)
      .nullable()
      .optional()
      .describe(
        'What keeps the requester in the group beside this request: direct membership, or other requests in force; null when nothing does. ' +
          'Present for the requester and administrators, once access was in force.',
      ),
    workflowId: z.string(),
    createdAt: instant(),
    updatedAt: instant(),
    pendingUntil: instant().describe('The request expires when it is not decided by this instant.'),
  })
  .meta({
    id: 'AccessRequest',
    examples: [
      {
        id: EXAMPLE.request,
        kind: 'resource',
        flowId: EXAMPLE.flow,
        flowVersion: 1,
        flowName: 'GitHub admin',
        requesterId: EXAMPLE.requester,
        requester: { id: EXAMPLE.requester, displayName: 'Ana', deleted: false, department: 'Sales' },
        allowedActions: ['end'],
        justification: 'Release of version 2.1',
        requestedDuration: 'P5D',
        approvedDuration: 'P5D',
        status: 'active',
        approval: {
          type: 'manual',
          requirement: 'in_order',
          steps: [
            {
              order: 1,
              type: 'manager',
              label: 'Manager (Mia)',
              state: 'approved',
              requireAll: false,
              approvers: [
                {
                  userId: EXAMPLE.approver,
                  displayName: 'Mia',
                  deleted: false,
                  decision: 'approved',
                  comment: 'Go ahead',
                  at: EXAMPLE.updatedAt,
                  channel: 'api',
                  override: false,
                },
              ],
            },
          ],
        },
        grant: {
          groupId: EXAMPLE.group,
          groupName: 'github-admins',
          grantedAt: EXAMPLE.updatedAt,
          expiresAt: EXAMPLE.later,
          endedAt: null,
          endReason: null,
        },
        stillMember: null,
        workflowId: `access-request/${EXAMPLE.request}`,
        ...STAMPS,
        pendingUntil: '2026-07-01T08:00:00.000Z',
      },
    ],
  });

export const AccessRequestPage = pageOf(AccessRequest).meta({ id: 'AccessRequestPage' });
