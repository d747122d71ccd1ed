import { NOTIFICATION_EVENTS } from '../../workflows/rules/request/notification-events.js';
import type { Queryable } from '../in-transaction.js';

/** The settings of the installation (docs/http-api.md, Settings); durations are ISO-8601. A setting that was never changed has its default. */
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

export async function readSettings(db: Queryable): Promise<Settings> {
  const [row] = await db.$queryRaw<{ values: Partial<Settings> }[]>`SELECT t.values FROM settings t WHERE t.id = 1`;
  if (!row) throw new Error('The row of settings is missing.');
  return withDefaults(row.values);
}

export const withDefaults = (values: Partial<Settings>): Settings => ({
  ...DEFAULTS,
  ...values,
  notifications: { email: { ...DEFAULTS.notifications.email, ...values.notifications?.email } },
});
