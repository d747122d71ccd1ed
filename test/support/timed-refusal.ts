import { refusal } from './refusal.js';

/** Within which time a call is answered, whoever is away (R125). */
export const ANSWER_WITHIN_MS = 5_000;
export const UNAVAILABLE = { status: 503, code: 'unavailable' };

/** What a call was answered; and how long that took, when it was too long. */
export async function timedRefusal(call: PromiseLike<Parameters<typeof refusal>[0]>) {
  const start = Date.now();
  const answer = refusal(await call);
  const ms = Date.now() - start;
  return { ...answer, ...(ms >= ANSWER_WITHIN_MS && { ms }) };
}
