import type { Shapes } from './api.js';

/** A refusal as the API answers it. */
export type Problem = Shapes['Problem'];

export const isProblem = (error: unknown): error is Problem =>
  typeof error === 'object' && error !== null && 'code' in error && 'title' in error && 'status' in error;

/** A sentence for whatever went wrong. */
export function sentenceFor(error: unknown): string {
  if (!isProblem(error)) return 'Doorward cannot be reached. Check your connection and try again.';
  if (error.code === 'unavailable') return 'Doorward could not do this in time. It may still happen; trying again does it only once.';
  if (error.code === 'rate_limited') return 'That was a lot at once. Wait a minute and try again.';
  if (error.code === 'validation_failed') return error.errors?.map(({ path, message }) => `${path}: ${message}`).join('; ') ?? error.title;
  return error.title;
}
