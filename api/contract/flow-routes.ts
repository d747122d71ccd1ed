import * as z from 'zod';
import { FLOW_KINDS } from '../../workflows/rules/state.js';
import { EXAMPLE, STAMPS } from './example.js';
import { flowFields, isSlackAllowed, hasSlackAndApproval } from './flow-fields.js';
import { pageOf, paging } from './paging.js';
import { route } from './route.js';
import { IdParams, instant, NoBody, NoContent, NoParams, NoQuery, text, uuid } from './text.js';

const slackRule = {
  path: ['slack', 'delivery'],
  message: 'must not be channels unless only administrators decide',
  when: ({ value }: { value: unknown }) => hasSlackAndApproval(value),
};
const confirm = {
  confirmCancelPending: z
    .boolean()
    .optional()
    .describe('Confirms that open requests are cancelled. Without it, a flow with open requests is not changed.'),
};
const version = {
  version: z
    .int()
    .min(1)
    .describe('The version that was read. When the flow has another version by now, the answer is `version_conflict`.'),
  ...confirm,
};

const example = {
  kind: 'resource',
  name: 'GitHub admin',
  description: 'Administrator of our organisation',
  enabled: true,
  visibleToGroupIds: [EXAMPLE.group],
  display: { type: 'color', color: '#1c7ed6' },
  grantGroupId: EXAMPLE.group,
  timedAccess: { mode: 'choice', durations: ['P5D', 'P10D'] },
  approval: { type: 'manual', requirement: 'in_order', approvers: [{ type: 'manager' }] },
  slack: { delivery: 'off' },
} as const;

export const NewFlow = z
  .discriminatedUnion('kind', [z.strictObject(flowFields.resource).refine(isSlackAllowed, slackRule), z.strictObject(flowFields.device)])
  .meta({ id: 'NewApprovalFlow', examples: [example] });

export const FlowReplacement = z
  .discriminatedUnion('kind', [
    z.strictObject({ ...flowFields.resource, ...version }).refine(isSlackAllowed, slackRule),
    z.strictObject({ ...flowFields.device, ...version }),
  ])
  .meta({ id: 'ApprovalFlowReplacement', examples: [{ ...example, version: 1 }] });

export const FlowSwitch = z
  .strictObject({ enabled: z.boolean().describe('A disabled flow is hidden and cannot be requested.'), ...confirm })
  .meta({ id: 'ApprovalFlowSwitch', examples: [{ enabled: false, confirmCancelPending: true }] });

const answered = {
  id: uuid(),
  version: z.int().describe('The number of the version, from 1.'),
  needsAttention: z
    .array(z.object({ code: z.string(), message: z.string() }))
    .describe('Groups and owners of the flow that were deleted, or are not active.'),
  openRequests: z.int().describe('The number of requests that are not decided, or not granted, yet.'),
  activeGrants: z.int().describe('The number of grants in force through this flow.'),
  createdAt: instant(),
  updatedAt: instant(),
};

export const Flow = z
  .discriminatedUnion('kind', [
    z.object({ ...flowFields.resource, ...visibilityInAnswers(), ...answered }),
    z.object({ ...flowFields.device, ...visibilityInAnswers(), ...answered }),
  ])
  .meta({
    id: 'ApprovalFlow',
    examples: [{ ...example, id: EXAMPLE.flow, version: 1, needsAttention: [], openRequests: 0, activeGrants: 2, ...STAMPS }],
  });

/** A deleted group drops out, so that an answer may have none (R20). */
function visibilityInAnswers() {
  return { visibleToGroupIds: z.array(uuid()) };
}

const common = { tag: 'Approval flows', access: 'admin', query: NoQuery } as const;

export const listFlows = route({
  ...common,
  operationId: 'listApprovalFlows',
  method: 'get',
  path: '/approval-flows',
  summary: 'List approval flows',
  description: 'Newest first.',
  params: NoParams,
  query: z.strictObject({
    ...paging('flows'),
    kind: z.enum(FLOW_KINDS).optional().describe('Only flows of this kind.'),
    enabled: z.stringbool().optional().describe('Only flows that are enabled, or disabled.'),
    approvalType: z
      .enum(['automatic', 'administrator', 'others'])
      .optional()
      .describe('Only flows that are approved automatically, by administrators, or by others.'),
    needsAttention: z.stringbool().optional().describe('Only flows with, or without, a reference that was deleted or is not active.'),
    groupId: uuid().optional().describe('Only flows that grant this group.'),
    q: text({ max: 200 }).optional().describe('Only flows with this text in their name.'),
  }),
  body: NoBody,
  success: { status: 200, schema: pageOf(Flow).meta({ id: 'ApprovalFlowPage' }) },
  refusals: [],
});

export const createFlow = route({
  ...common,
  operationId: 'createApprovalFlow',
  method: 'post',
  path: '/approval-flows',
  summary: 'Create an approval flow',
  params: NoParams,
  body: NewFlow,
  success: { status: 201, schema: Flow },
  refusals: [],
});

export const readFlow = route({
  ...common,
  operationId: 'readApprovalFlow',
  method: 'get',
  path: '/approval-flows/:id',
  summary: 'Get an approval flow',
  params: IdParams,
  body: NoBody,
  success: { status: 200, schema: Flow },
  refusals: ['not_found'],
});

export const replaceFlow = route({
  ...common,
  operationId: 'replaceApprovalFlow',
  method: 'put',
  path: '/approval-flows/:id',
  summary: 'Replace an approval flow',
  description: 'Saves a new version. Open requests keep the version that they were submitted under.',
  params: IdParams,
  body: FlowReplacement,
  success: { status: 200, schema: Flow },
  refusals: ['not_found', 'version_conflict', 'pending_requests'],
});

export const switchFlow = route({
  ...common,
  operationId: 'switchApprovalFlow',
  method: 'patch',
  path: '/approval-flows/:id',
  summary: 'Enable or disable an approval flow',
  description: 'Disabling cancels open requests. Access that was granted stays.',
  params: IdParams,
  body: FlowSwitch,
  success: { status: 200, schema: Flow },
  refusals: ['not_found', 'pending_requests'],
});

export const deleteFlow = route({
  ...common,
  operationId: 'deleteApprovalFlow',
  method: 'delete',
  path: '/approval-flows/:id',
  summary: 'Delete an approval flow',
  description: 'Deleting cancels open requests. Access that was granted stays, and past requests still name the flow.',
  params: IdParams,
  query: z.strictObject({
    confirmCancelPending: z
      .stringbool()
      .optional()
      .describe('Confirms that open requests are cancelled. Without it, a flow with open requests is not changed.'),
  }),
  body: NoBody,
  success: { status: 204, schema: NoContent },
  refusals: ['not_found', 'pending_requests'],
});

export const FLOW_ROUTES = [listFlows, createFlow, readFlow, replaceFlow, switchFlow, deleteFlow] as const;
