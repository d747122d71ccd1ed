import type { Transaction } from '../database.js';

/** The settings of the installation (SPEC §10); durations are ISO-8601. What was never set has its default. */
export type Settings = {
  requestsEnabled: boolean;
  pendingExpiry: string;
  startSessionWithin: string;
  exposeApprovalProgress: boolean;
  globalCertificateDistribution: boolean;
  notifications: { email: Record<string, boolean> };
};

export const NOTIFICATION_EVENTS = ['submitted', 'step_advanced', 'approved', 'denied', 'error', 'expired', 'cancelled', 'ended'] as const;

const DEFAULTS: Settings = {
  requestsEnabled: true,
  pendingExpiry: 'P30D',
  startSessionWithin: 'P7D',
  exposeApprovalProgress: true,
  globalCertificateDistribution: false,
  notifications: { email: Object.fromEntries(NOTIFICATION_EVENTS.map((event) => [event, true])) },
};

export async function readSettings(tx: Transaction): Promise<Settings> {
  const row = await tx.settings.findUniqueOrThrow({ where: { id: 1 }, select: { values: true } });
  return withDefaults(row.values as Partial<Settings>);
}

export const withDefaults = (values: Partial<Settings>): Settings => ({
  ...DEFAULTS,
  ...values,
  notifications: { email: { ...DEFAULTS.notifications.email, ...values.notifications?.email } },
});
