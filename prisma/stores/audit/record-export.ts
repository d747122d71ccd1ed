import type { Database } from '../../database.js';
import { inTransaction } from '../../in-transaction.js';
import type { AuditEventData } from './audit-event-data.js';
import { type AuditEntry, writeAudit } from './write-audit.js';

type By = Pick<AuditEntry, 'actorId' | 'channel' | 'createdBy'>;

/** Records that somebody has data exported, and which (R90), before the first row leaves. */
export const recordExport = (db: Database, by: By, data: AuditEventData['export.started']): Promise<void> =>
  inTransaction(db, (tx) => writeAudit(tx, { ...by, type: 'export.started', data }));
