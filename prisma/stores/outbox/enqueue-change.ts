import type { Transaction } from '../../in-transaction.js';

/**
 * Puts a disabled or deleted flow into the outbox, in the transaction that changes it (R18). Workers are notified when it commits. Changes of
 * the directory are put there by triggers (`prisma/sql/pass_on_*.sql`), whoever makes them.
 */
export async function enqueueFlowChange(tx: Transaction, flowId: string): Promise<void> {
  await tx.outbox.createMany({ data: { kind: 'flow', subjectId: flowId } });
}
