import type { Request } from 'express';
import type { FieldError } from '../problem.js';

const VISIBLE = /^[\x21-\x7e]{1,200}$/;

/** The `Idempotency-Key` of a call (R31): 1 to 200 visible characters. */
export function idempotencyKeyOf(req: Request, errors: FieldError[]): string | undefined {
  const key = req.get('Idempotency-Key');
  if (key !== undefined && !VISIBLE.test(key)) errors.push({ path: 'Idempotency-Key', message: 'must be 1 to 200 visible characters' });
  return key;
}
