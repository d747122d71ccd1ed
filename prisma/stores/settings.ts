import { isDeepStrictEqual } from 'node:util';
import type { Database } from '../database.js';
import { inTransaction } from '../in-transaction.js';
import { readSettings, type Settings } from '../views/settings.js';
import { type AuditEntry, writeAudit } from './audit/write-audit.js';
import { definedFields } from '../defined-fields.js';

/** Fields that are left out or undefined keep their value. */
export type SettingsChange = { [K in Exclude<keyof Settings, 'notifications'>]?: Settings[K] | undefined } & {
  notifications?: { email: { [event: string]: boolean | undefined } } | undefined;
};

/** Changes some settings and records the values before and after in the audit log. */
export function changeSettings(db: Database, by: Pick<AuditEntry, 'actorId' | 'channel'>, change: SettingsChange): Promise<Settings> {
  return inTransaction(db, async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM settings WHERE id = 1 FOR UPDATE`;
    const before = await readSettings(tx);
    const { notifications, ...plain } = definedFields(change);
    const email: Record<string, boolean> = Object.assign({}, before.notifications.email, definedFields(notifications?.email ?? {}));
    const after: Settings = { ...before, ...plain, notifications: { email } };
    if (isDeepStrictEqual(before, after)) return before;
    await tx.settings.updateMany({ where: { id: 1 }, data: { values: after } });
    await writeAudit(tx, { ...by, type: 'settings.changed', data: { before, after } });
    return after;
  });
}
