import type { Shapes } from '../lib/api.js';

/** Who caused an event, where it was no user of the directory. */
export const ACTOR_WORDS: Record<Exclude<Shapes['AuditEvent']['actor']['type'], 'user'>, string> = {
  system: 'Doorward',
  operator: 'Operator',
};
