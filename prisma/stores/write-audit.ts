import type { Channel } from '../../workflows/rules/commands.js';
import type { Actor } from '../../workflows/rules/events.js';
import type { Transaction } from '../in-transaction.js';
import type { Prisma } from '../generated/client.js';

/** What was done, for the audit log (R90). `data` holds facts, never secrets. */
export type AuditEntry = {
  type: string;
  /** Left out: a person, by the API. */
  actorType?: Actor['type'];
  actorId: string | null;
  channel: Channel;
  flowId?: string;
  userId?: string;
  data?: Record<string, unknown>;
};

/** Appends one event that belongs to no request, in the transaction of what it tells of. */
export async function writeAudit(tx: Transaction, entry: AuditEntry): Promise<void> {
  const { data = {}, actorType = 'user', ...facts } = entry;
  await tx.auditEvent.createMany({ data: { ...facts, actorType, at: new Date(), data: data as Prisma.InputJsonObject } });
}
