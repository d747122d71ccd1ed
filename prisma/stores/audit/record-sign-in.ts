import type { Database } from '../../database.js';
import { inTransaction } from '../../in-transaction.js';
import { writeAudit } from './write-audit.js';

const record = (db: Database, userId: string, type: 'user.signed_in' | 'user.signed_out'): Promise<void> =>
  inTransaction(db, (tx) => writeAudit(tx, { actorId: userId, channel: 'portal', type, userId, data: {} }));

/** Records that a person has signed in to the portal (R90). */
export const recordSignIn = (db: Database, userId: string): Promise<void> => record(db, userId, 'user.signed_in');

/** Records that a person has signed out (R90). */
export const recordSignOut = (db: Database, userId: string): Promise<void> => record(db, userId, 'user.signed_out');
