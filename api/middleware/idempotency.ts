import { createHash } from 'node:crypto';
import type { Request } from 'express';
import type { FieldError } from '../problem.js';

const VISIBLE = /^[\x21-\x7e]{1,200}$/;

/** The `Idempotency-Key` of a request (R31): 1 to 200 visible characters. */
export function idempotencyKeyOf(req: Request, errors: FieldError[]): string | undefined {
  const key = req.get('Idempotency-Key');
  if (key !== undefined && !VISIBLE.test(key)) errors.push({ path: 'Idempotency-Key', message: 'must be 1 to 200 visible characters' });
  return key;
}

/** Tells two bodies apart: SHA-256 of what was asked for. */
export const fingerprintOf = (asked: unknown): string => createHash('sha256').update(JSON.stringify(asked)).digest('hex');

/** A UUID that follows from the caller and their key, so that a repeated submit finds its request. */
export function idFromKey(callerId: string, key: string): string {
  const hex = createHash('sha256').update(`${callerId} ${key}`).digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}
