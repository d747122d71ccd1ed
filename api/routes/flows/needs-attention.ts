import type { FlowRow } from '../../../prisma/views/flows/flows.js';
import type { FlowKind } from '../../../workflows/rules/request/state.js';

type Resolved = Pick<FlowRow, 'visibleToGroupIds' | 'hasGrantGroup' | 'lostOwners' | 'lostGroups'> & { kind: FlowKind };
type Reason = { code: string; message: string };

/** References of a flow that were deleted or are not active; computed, so that they go when the directory or the flow is repaired (R20). */
export function needsAttention({ kind, hasGrantGroup, visibleToGroupIds, lostOwners, lostGroups }: Resolved): Reason[] {
  return [
    ...(kind === 'resource' && !hasGrantGroup ? [GRANT_GROUP] : []),
    ...(visibleToGroupIds.length === 0 ? [VISIBILITY] : []),
    ...lostOwners.map(({ name, isDeleted }) =>
      isDeleted
        ? { code: 'owner_missing', message: `The approver ${name} was deleted.` }
        : { code: 'owner_inactive', message: `The approver ${name} is not active.` },
    ),
    ...lostGroups.map((name) => ({ code: 'approver_group_missing', message: `The approver group ${name} was deleted.` })),
  ];
}

const GRANT_GROUP: Reason = {
  code: 'grant_group_missing',
  message: 'The granted group was deleted. Nobody can request this flow.',
};
const VISIBILITY: Reason = {
  code: 'no_visibility_group',
  message: 'All visibility groups were deleted. Nobody can request this flow.',
};
