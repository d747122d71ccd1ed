import { isDeepStrictEqual } from 'node:util';
import { NOTIFICATION_EVENTS } from '../../workflows/rules/notifications.js';
import type { Database, Transaction } from '../database.js';
import { type AuditEntry, writeAudit } from './audit.js';
import { given } from './given.js';

/** The settings of the installation (SPEC §10); durations are ISO-8601. What was never set has its default. */
export type Settings = {
  requestsEnabled: boolean;
  pendingExpiry: string;
  startSessionWithin: string;
  exposeApprovalProgress: boolean;
  globalCertificateDistribution: boolean;
  notifications: { email: Record<string, boolean> };
};

const DEFAULTS: Settings = {
  requestsEnabled: true,
  pendingExpiry: 'P30D',
  startSessionWithin: 'P7D',
  exposeApprovalProgress: true,
  globalCertificateDistribution: false,
  notifications: { email: Object.fromEntries(NOTIFICATION_EVENTS.map((event) => [event, true])) },
};

/** What is left out, or undefined, stays as it is. */
export type SettingsChange = { [K in Exclude<keyof Settings, 'notifications'>]?: Settings[K] | undefined } & {
  notifications?: { email: { [event: string]: boolean | undefined } } | undefined;
};

/** Changes some settings and says so in the audit log, with what they were before. */
export function changeSettings(db: Database, by: Pick<AuditEntry, 'actorId' | 'channel'>, change: SettingsChange): Promise<Settings> {
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM settings WHERE id = 1 FOR UPDATE`;
    const before = await readSettings(tx);
    const { notifications, ...plain } = given(change);
    const email: Record<string, boolean> = Object.assign({}, before.notifications.email, given(notifications?.email ?? {}));
    const after: Settings = { ...before, ...plain, notifications: { email } };
    if (isDeepStrictEqual(before, after)) return before;
    await tx.settings.updateMany({ where: { id: 1 }, data: { values: after } });
    await writeAudit(tx, { ...by, type: 'settings.changed', data: { before, after } });
    return after;
  });
}

export async function readSettings(tx: Transaction): Promise<Settings> {
  const [row] = await tx.$queryRaw<{ values: Partial<Settings> }[]>`SELECT t.values FROM settings t WHERE t.id = 1`;
  if (!row) throw new Error('The row of settings is missing.');
  return withDefaults(row.values);
}

export const withDefaults = (values: Partial<Settings>): Settings => ({
  ...DEFAULTS,
  ...values,
  notifications: { email: { ...DEFAULTS.notifications.email, ...values.notifications?.email } },
});
