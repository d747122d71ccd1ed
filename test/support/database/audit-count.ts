import type { Database } from '../../../prisma/database.js';

/** The number of audit events; it stays the same when a refused change leaves none. */
export const auditCount = (db: Database): Promise<number> => db.auditEvent.count();
