import { createHash } from 'node:crypto';

/** SHA-256 of a body: tells two bodies under one idempotency key apart (R31). */
export const fingerprintOf = (body: unknown): string => createHash('sha256').update(JSON.stringify(body)).digest('hex');
