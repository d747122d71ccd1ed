import type { Shapes } from './api.js';

/** A refusal as the API answers it. */
export type Problem = Shapes['Problem'];

export const isProblem = (error: unknown): error is Problem =>
  typeof error === 'object' && error !== null && 'code' in error && 'title' in error && 'status' in error;

/** A refusal that trying again cannot change: there is nothing left to send, only to say. */
export const isFinal = (error: unknown): boolean =>
  isProblem(error) && error.code !== 'forbidden' && [403, 404, 409].includes(error.status);

/** What keeps everything else from being done too, for a while: whoever sends many stops here. */
export const isForAll = (error: unknown): boolean => !isProblem(error) || [401, 429, 503].includes(error.status);

const SENTENCES: Partial<Record<Problem['code'], string>> = {
  unavailable: 'Doorward could not do this in time. It may still happen; trying again does it only once.',
  rate_limited: 'That was a lot at once. Wait a minute and try again.',
  unauthenticated: 'Your session is over, and nothing was sent. Sign in again, then try again.',
  internal_error: 'Something went wrong in Doorward. Try again; if it stays like this, tell an administrator.',
};

/** A sentence for what could not be read: nothing was to be done. */
export const sentenceForReading = (error: unknown): string =>
  isProblem(error) && error.code === 'unavailable' ? 'Doorward could not read this in time. Try again in a moment.' : sentenceFor(error);

/** A sentence for whatever went wrong. */
export function sentenceFor(error: unknown): string {
  if (!isProblem(error)) return 'Doorward cannot be reached. Check your connection and try again.';
  if (error.code === 'validation_failed') return error.errors?.map(({ path, message }) => `${path}: ${message}`).join('; ') ?? error.title;
  return SENTENCES[error.code] ?? error.title;
}
