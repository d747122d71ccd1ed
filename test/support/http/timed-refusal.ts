import { refusal } from './refusal.js';

/** The limit for the answer to a call during an outage, in milliseconds (R125). */
export const ANSWER_WITHIN_MS = 5_000;
export const UNAVAILABLE = { status: 503, code: 'unavailable' };

/** The refusal of a call, and its duration in milliseconds when that exceeds the limit. */
export async function timedRefusal(call: PromiseLike<Parameters<typeof refusal>[0]>) {
  const start = Date.now();
  const answer = refusal(await call);
  const ms = Date.now() - start;
  return { ...answer, ...(ms >= ANSWER_WITHIN_MS && { ms }) };
}
