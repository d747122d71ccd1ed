import type { Channel } from '../../workflows/rules/commands.js';
import type { Transaction } from '../database.js';
import type { Prisma } from '../generated/client.js';

/** What an administrator did, for the audit log (R90). `data` holds facts, never secrets. */
export type AuditEntry = {
  type: string;
  actorId: string;
  channel: Channel;
  flowId?: string;
  userId?: string;
  data?: Record<string, unknown>;
};

/** Appends one event that belongs to no request, in the transaction of what it tells of. */
export async function writeAudit(tx: Transaction, entry: AuditEntry): Promise<void> {
  const { data = {}, ...facts } = entry;
  await tx.auditEvent.createMany({ data: { ...facts, at: new Date(), actorType: 'user', data: data as Prisma.InputJsonObject } });
}
