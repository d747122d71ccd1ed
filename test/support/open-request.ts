import { randomUUID } from 'node:crypto';
import type { Queryable } from '../../prisma/in-transaction.js';

type Row = { id?: string; flowId: string; flowVersion: number; requesterId: string; grantGroupId: string; status?: string };

/** A request as a row, without a workflow behind it: `pending`, or in another status without an end. */
export async function aRequestRow(db: Queryable, { id = randomUUID(), status = 'pending', ...row }: Row): Promise<string> {
  const at = new Date();
  const isActive = status === 'active';
  await db.accessRequest.createMany({
    data: {
      id,
      ...row,
      kind: 'resource',
      justification: 'because',
      approvalType: 'manual',
      requirement: 'any',
      status,
      ...(['error', 'missing_data'].includes(status) && { reasonCode: 'approver_missing', reasonMessage: 'Nobody.' }),
      decidedAt: isActive || status === 'approved' ? at : null,
      grantedAt: isActive ? at : null,
      pendingUntil: new Date(at.getTime() + 86_400_000),
      sequence: 1,
      fingerprint: '',
      createdAt: at,
      updatedAt: at,
    },
  });
  return id;
}
