import * as z from 'zod';
import { FLOW_KINDS } from '../../../workflows/rules/request/state.js';
import { CONFIRMATION, Flow, FlowReplacement, FlowSwitch, NewFlow } from './flow.js';
import { pageOf, paging } from '../paging.js';
import { route } from '../route.js';
import { IdParams, NoBody, NoContent, NoParams, NoQuery, searchText, uuid } from '../text.js';

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
    q: searchText({ max: 200 }).optional().describe('Only flows with this text in their name.'),
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
    confirmCancelPending: z.stringbool().optional().describe(CONFIRMATION),
  }),
  body: NoBody,
  success: { status: 204, schema: NoContent },
  refusals: ['not_found', 'pending_requests'],
});

export const FLOW_ROUTES = [listFlows, createFlow, readFlow, replaceFlow, switchFlow, deleteFlow] as const;
