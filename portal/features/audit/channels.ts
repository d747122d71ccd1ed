import type { Shapes } from '../../lib/api.js';

/** Where a command came in, in words. */
export const CHANNELS: Record<Shapes['AuditEvent']['channel'], string> = {
  api: 'API',
  portal: 'Portal',
  slack: 'Slack',
  signal: 'Signal, unverified',
  agent: 'Agent',
  system: 'System',
};
