import { createHash, randomBytes } from 'node:crypto';

/** Marks tokens of Doorward for people and for secret scanners. */
export const TOKEN_PREFIX = 'dwd_';

/** A new API token: 256 random bits, shown once. */
export const newToken = (): string => `${TOKEN_PREFIX}${randomBytes(32).toString('base64url')}`;

/** The hash under which a token is stored (R121). A token is random enough that a plain hash cannot be reversed. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
