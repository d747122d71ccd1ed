import type { Shapes } from '../lib/api.js';

/** The roles of users. */
export const ROLE_WORDS: Record<NonNullable<Shapes['User']['role']>, string> = { user: 'User', admin: 'Administrator' };
