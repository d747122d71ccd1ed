/** The moments that send e-mail, each switched on or off in the settings (R80). */
export const NOTIFICATION_EVENTS = ['submitted', 'step_advanced', 'approved', 'denied', 'error', 'expired', 'cancelled', 'ended'] as const;
