import * as z from 'zod';
import { EXAMPLE, STAMPS } from '../example.js';
import { flowFields, hasSlackAndApproval, isSlackAllowed } from './flow-fields.js';
import { instant, sentInstant, uuid } from '../text.js';

const slackRule = {
  path: ['slack', 'delivery'],
  message: 'must not be channels unless only administrators decide',
  when: ({ value }: { value: unknown }) => hasSlackAndApproval(value),
};
/** Describes the confirmation that a change of a flow with open requests needs. */
export const CONFIRMATION = 'Confirms that open requests are cancelled. Without it, a flow with open requests is not changed.';
const confirm = { confirmCancelPending: z.boolean().optional().describe(CONFIRMATION) };
const version = {
  version: z
    .int()
    .min(1)
    .describe('The version that was read. When the flow has another version by now, the answer is `version_conflict`.'),
  ...confirm,
};

const computed = {
  needsAttention: z
    .array(z.object({ code: z.string(), message: z.string() }))
    .describe('Groups and owners of the flow that were deleted, or are not active.'),
  openRequests: z.int().describe('The number of requests that are not decided, or not granted, yet.'),
  activeGrants: z.int().describe('The number of grants in force through this flow.'),
};

const IGNORED = 'Read-only: it is taken as it was answered, and ignored.';
/** What an answer has beyond a body: a flow that was read can be sent back as it is. */
const readOnly = {
  id: uuid().optional().describe(IGNORED),
  needsAttention: computed.needsAttention.optional().describe(IGNORED),
  openRequests: computed.openRequests.optional().describe(IGNORED),
  activeGrants: computed.activeGrants.optional().describe(IGNORED),
  createdAt: sentInstant().optional().describe(IGNORED),
  updatedAt: sentInstant().optional().describe(IGNORED),
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
    z.strictObject({ ...flowFields.resource, ...version, ...readOnly }).refine(isSlackAllowed, slackRule),
    z.strictObject({ ...flowFields.device, ...version, ...readOnly }),
  ])
  .meta({ id: 'ApprovalFlowReplacement', examples: [{ ...example, version: 1 }] });

export const FlowSwitch = z
  .strictObject({ enabled: z.boolean().describe('A disabled flow is hidden and cannot be requested.'), ...confirm })
  .meta({ id: 'ApprovalFlowSwitch', examples: [{ enabled: false, confirmCancelPending: true }] });

const answered = {
  id: uuid(),
  version: z.int().describe('The number of the version, from 1.'),
  ...computed,
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
