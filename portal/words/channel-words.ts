import type { Shapes } from '../lib/api.js';

type Channel = Shapes['AuditEvent']['channel'];

/** The channel that a command came in through, as a label. */
export const CHANNEL_WORDS: Record<Channel, string> = {
  api: 'API',
  portal: 'Portal',
  slack: 'Slack',
  signal: 'Operator signal (unverified)',
  agent: 'Device agent',
  system: 'System',
};

/** The same inside a sentence: "Mia Chen approved in the portal". */
export const CHANNEL_PHRASES: Record<Channel, string> = {
  api: 'through the API',
  portal: 'in the portal',
  slack: 'in Slack',
  signal: 'through an unverified operator signal',
  agent: 'through the device agent',
  system: '',
};
