import type * as z from 'zod';
import type { FlowReplacement } from '../../contract/flows/flow.js';

/** What a body replaces: it may be a flow as it was read, whose computed fields are left out. */
export function replacementOf(body: z.output<typeof FlowReplacement>) {
  const {
    id: _id,
    needsAttention: _reasons,
    openRequests: _open,
    activeGrants: _grants,
    createdAt: _created,
    updatedAt: _updated,
    ...sent
  } = body;
  const { enabled, version, confirmCancelPending: isConfirmed = false, ...definition } = sent;
  return { enabled, version, isConfirmed, definition };
}
