import type { Shapes } from '../lib/api.js';

/** What a flow, or a request through it, is for. */
export const KIND_WORDS: Record<Shapes['AccessRequest']['kind'], string> = {
  resource: 'Resource request',
  device_admin: 'Device admin',
};
