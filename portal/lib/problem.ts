import type { Shapes } from './api.js';

/** A refusal as the API answers it. */
export type Problem = Shapes['Problem'];

export const isProblem = (error: unknown): error is Problem =>
  typeof error === 'object' && error !== null && 'code' in error && 'title' in error && 'status' in error;

/** A refusal that trying again cannot change: there is nothing left to send. */
export const isFinal = (error: unknown): boolean =>
  isProblem(error) && error.code !== 'forbidden' && [403, 404, 409].includes(error.status);

/** An error that concerns every other request too, for a while: a batch stops here. */
export const blocksEverything = (error: unknown): boolean => !isProblem(error) || [401, 429, 503].includes(error.status);

/** A refusal that its idempotency key answers from now on (R31): another attempt needs a new key. After any other failure the outcome is unknown. */
export const isRemembered = (error: unknown): boolean => isProblem(error) && error.status < 500 && ![401, 429].includes(error.status);
