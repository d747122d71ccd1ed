import { createHash } from 'node:crypto';

/** A UUID that follows from the caller and their idempotency key, so that a repeated submit finds its request (R31). */
export function idFromKey(callerId: string, key: string): string {
  const hex = createHash('sha256').update(`${callerId} ${key}`).digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}
