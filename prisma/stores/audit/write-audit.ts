import type { Channel } from '../../../workflows/rules/request/commands.js';
import type { Actor } from '../../../workflows/rules/request/events.js';
import type { Transaction } from '../../in-transaction.js';
import type { AuditEventData, DirectoryEventType } from './audit-event-data.js';

type About = {
  /** `user` when left out. */
  actorType?: Actor['type'];
  actorId: string | null;
  channel: Channel;
  flowId?: string;
  userId?: string;
};

/** An event for the audit log (R90). `data` holds facts, never secrets. */
export type AuditEntry = About & { [Type in DirectoryEventType]: { type: Type; data: AuditEventData[Type] } }[DirectoryEventType];

/** Appends an event that belongs to no request, in the transaction of the change that it records. */
export async function writeAudit(tx: Transaction, { data, actorType = 'user', ...facts }: AuditEntry): Promise<void> {
  await tx.auditEvent.createMany({ data: { ...facts, actorType, at: new Date(), data } });
}
