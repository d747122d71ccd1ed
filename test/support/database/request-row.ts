import { randomUUID } from 'node:crypto';
import type { Database, Transaction } from '../../../prisma/database.js';

type Row = { id?: string; flowId: string; flowVersion: number; requesterId: string; grantGroupId: string; status?: string };

/** A request as a row, without a workflow: `pending`, or in another status without an end. */
export async function aRequestRow(db: Transaction, { id = randomUUID(), status = 'pending', ...row }: Row): Promise<string> {
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

type RowOf = Omit<Row, 'status' | 'flowVersion'>;
type Columns = Parameters<Database['accessRequest']['update']>[0]['data'];

const PENDING = { status: 'pending', decidedAt: null, grantedAt: null };

/** A request as a row with the given columns, without a workflow; `pending` unless the columns say otherwise. */
export async function aRequestWith(db: Database, row: RowOf, columns: Columns = {}): Promise<string> {
  const id = await aRequestRow(db, { ...row, flowVersion: 1, status: 'active' });
  await db.accessRequest.update({ where: { id }, data: { ...PENDING, ...columns } });
  return id;
}

const MINUTE_MS = 60_000;

/** The columns of access that was granted `agoMinutes` ago and lasts `minutes` from then. */
export function inForce({ agoMinutes, minutes }: { agoMinutes: number; minutes: number }) {
  const from = Date.now() - agoMinutes * MINUTE_MS;
  return {
    status: 'active',
    decidedAt: new Date(from),
    grantedAt: new Date(from),
    requestedMinutes: minutes,
    approvedMinutes: minutes,
    expiresAt: new Date(from + minutes * MINUTE_MS),
  };
}
