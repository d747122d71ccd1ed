import type { Channel } from './commands.js';

export type Actor = { type: 'user' | 'system' | 'operator'; id: string | null };

/** One line of a request's timeline and of the audit log (R90). `data` holds facts only. */
export type RequestEvent = { type: string; actor: Actor; channel: Channel; data: Record<string, unknown> };

export const SYSTEM: Actor = { type: 'system', id: null };
