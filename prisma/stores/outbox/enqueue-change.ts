import { condition } from '../../conditions.js';
import type { Transaction } from '../../in-transaction.js';

/** What a directory change is about: a disabled or deleted flow, a user, or a group (R5, R18). */
export type ChangeKind = 'flow' | 'user' | 'group';

/** Puts a change of each subject into the outbox, in the transaction that makes it. Workers are notified when it commits. */
export async function enqueueChange(tx: Transaction, kind: ChangeKind, ...subjectIds: readonly string[]): Promise<void> {
  await tx.outbox.createMany({ data: subjectIds.map((subjectId) => ({ kind, subjectId })) });
}

/** Puts a change of the members of these groups into the outbox, for groups that a request waits for. One statement. */
export async function enqueueMemberChanges(tx: Transaction, groupIds: readonly string[]): Promise<void> {
  if (groupIds.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO outbox (id, kind, subject_id)
    SELECT gen_random_uuid(), 'group', g.id FROM unnest(${[...groupIds]}::uuid[]) AS g(id)
    WHERE EXISTS (SELECT 1 FROM request_steps s WHERE s.group_id = g.id AND ${condition('isUndecidedStep', 's')})`;
}
