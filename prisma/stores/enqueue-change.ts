import { condition } from '../conditions.js';
import type { Transaction } from '../in-transaction.js';

/** What has changed elsewhere: a flow was switched off, a user or a group is not what it was (R5, R18). */
export type ChangeKind = 'flow' | 'user' | 'group';

/** Announces a change in the transaction that makes it; once it has committed, every worker hears of it. */
export async function enqueueChange(tx: Transaction, kind: ChangeKind, subjectId: string): Promise<void> {
  await tx.outbox.createMany({ data: { kind, subjectId } });
}

/** Announces that the members of these groups have changed, where a request waits for them. One statement. */
export async function enqueueMemberChanges(tx: Transaction, groupIds: readonly string[]): Promise<void> {
  if (groupIds.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO outbox (id, kind, subject_id)
    SELECT gen_random_uuid(), 'group', g.id FROM unnest(${[...groupIds]}::uuid[]) AS g(id)
    WHERE EXISTS (SELECT 1 FROM request_steps s WHERE s.group_id = g.id AND ${condition('isUndecidedStep', 's')})`;
}
