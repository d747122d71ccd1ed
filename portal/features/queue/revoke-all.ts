import { client, type Shapes } from '../../lib/api.js';

type Request = Shapes['AccessRequest'];
type Code = Shapes['RevokedSessions']['items'][number]['code'];
/** Sessions that stay in force, each with the code of its refusal, or with the error that stopped them all. */
export type Revoked = { kept: { session: Request; code?: Code }[]; error?: unknown };

/** As many as the API takes in one request. */
const MAX_IDS = 100;

/** Ends access now; repeating it is harmless (R53). */
export async function revokeAll(sessions: readonly Request[], reason: string): Promise<Revoked> {
  const kept: Revoked['kept'] = [];
  for (let at = 0; at < sessions.length; at += MAX_IDS) {
    const some = sessions.slice(at, at + MAX_IDS);
    const { data, error } = await revoked(some, reason);
    if (data === undefined) return { kept: [...kept, ...sessions.slice(at).map((session) => ({ session }))], error };
    const codes = new Map(data.items.map(({ requestId, code }) => [requestId, code]));
    kept.push(...some.flatMap((session) => (codes.get(session.id) === undefined ? [] : [{ session, code: codes.get(session.id) }])));
  }
  return { kept };
}

async function revoked(sessions: readonly Request[], reason: string) {
  try {
    return await client.POST('/api/v1/sessions/revoke', { body: { requestIds: sessions.map(({ id }) => id), reason } });
  } catch (error) {
    return { data: undefined, error };
  }
}
