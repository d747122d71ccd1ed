import type { FlowRow } from '../../../prisma/views/flows/flows.js';
import type { AnswerFor } from '../../contract/route.js';
import type { Flow } from '../../contract/flows/flow.js';
import { needsAttention } from './needs-attention.js';

/** The current version of a flow, with broken references and the numbers of requests that a change would affect. */
export function flowView({ definition, createdAt, updatedAt, ...row }: FlowRow): AnswerFor<typeof Flow> {
  const { id, version, enabled, openRequests, activeGrants, visibleToGroupIds } = row;
  return {
    ...definition,
    ...{ id, version, enabled, openRequests, activeGrants, visibleToGroupIds },
    needsAttention: needsAttention({ ...row, kind: definition.kind }),
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  } as AnswerFor<typeof Flow>; // the definition was a body of this shape when it was saved
}
