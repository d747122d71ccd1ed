import type { Channel } from '../../../workflows/rules/request/commands.js';
import type { Actor } from '../../../workflows/rules/request/events.js';
import type { Transaction } from '../../in-transaction.js';
import type { AuditEventData, DirectoryEventType } from './audit-event-data.js';

type About = {
  /** `user` when left out. */
  actorType?: Actor['type'];
  actorId: string | null;
  channel: Channel;
  /** Who made the API token that acted, where that is not its owner (R121). */
  createdBy?: string | undefined;
  flowId?: string;
  userId?: string;
};

/** An event for the audit log (R90). `data` holds facts, never secrets. */
export type AuditEntry = About & { [Type in DirectoryEventType]: { type: Type; data: AuditEventData[Type] } }[DirectoryEventType];

/** Appends an event that belongs to no request, in the transaction of the change that it records. */
export const writeAudit = (tx: Transaction, entry: AuditEntry): Promise<void> => writeAudits(tx, [entry]);

/** Appends several such events, in this order. */
export async function writeAudits(tx: Transaction, entries: readonly AuditEntry[]): Promise<void> {
  const at = new Date();
  const data = entries.map(({ data: known, actorType = 'user', createdBy, ...facts }) => ({
    ...facts,
    ...{ actorType, at, data: createdBy === undefined ? known : { ...known, createdBy } },
  }));
  await tx.auditEvent.createMany({ data });
}
