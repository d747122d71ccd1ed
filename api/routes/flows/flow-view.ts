import type * as z from 'zod';
import type { FlowRow } from '../../../prisma/views/flows/flows.js';
import { Flow } from '../../contract/flows/flow.js';
import { needsAttention } from './needs-attention.js';

/** The current version of a flow, with broken references and the numbers of requests that a change would affect. */
export function flowView({ definition, createdAt, updatedAt, ...row }: FlowRow): z.input<typeof Flow> {
  const { id, version, enabled, openRequests, activeGrants, visibleToGroupIds } = row;
  return Flow.parse({
    ...definition,
    ...{ id, version, enabled, openRequests, activeGrants, visibleToGroupIds },
    needsAttention: needsAttention({ ...row, kind: definition.kind }),
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  });
}
