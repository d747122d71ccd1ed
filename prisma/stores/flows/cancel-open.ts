import { condition } from '../../conditions.js';
import type { Transaction } from '../../in-transaction.js';
import { enqueueFlowChange } from '../outbox/enqueue-change.js';

/** Refused, because open requests would be cancelled (R18). */
export type OpenRequests = { refused: 'pending_requests'; openRequests: number };
type Cancelling = { id: string; isConfirmed: boolean; below: number; code: 'flow_disabled' | 'flow_deleted' };

/**
 * Marks the open requests of older versions of a flow as to be cancelled, and puts the change into the outbox for their workflows. Without
 * confirmation, it writes nothing and returns the number of open requests, if any. The caller holds the lock of the flow.
 */
export async function cancelOpen(tx: Transaction, { id, isConfirmed, below, code }: Cancelling): Promise<OpenRequests | undefined> {
  const [{ openRequests } = { openRequests: 0 }] = await tx.$queryRaw<{ openRequests: number }[]>`
    SELECT count(*)::int AS "openRequests" FROM access_requests r WHERE r.flow_id = ${id}::uuid AND ${condition('isOpen', 'r')}`;
  if (openRequests > 0 && !isConfirmed) return { refused: 'pending_requests', openRequests };
  await tx.approvalFlow.updateMany({ where: { id }, data: { cancelBelow: below, cancelCode: code } });
  if (openRequests > 0) await enqueueFlowChange(tx, id);
  return undefined;
}
