import { client, type Shapes } from '../../lib/api.js';

type Request = Shapes['AccessRequest'];

/** What an administrator can do to a request that is open. */
export const ACT_VERBS = ['approve', 'deny', 'cancel', 'retry'] as const;
export type ActVerb = (typeof ACT_VERBS)[number];
/** What can be done to many at once. */
export const BULK_VERBS = ['approve', 'deny', 'cancel'] as const satisfies readonly ActVerb[];

export const ACT_WORDS: Record<ActVerb, { button: string; done: string }> = {
  approve: { button: 'Approve', done: 'approved' },
  deny: { button: 'Deny', done: 'denied' },
  cancel: { button: 'Cancel request', done: 'cancelled' },
  retry: { button: 'Retry', done: 'tried again' },
};

export const NOTHING_WRITTEN = { comment: '', reason: '', internalNote: '', approvedDuration: '' };
export type Written = typeof NOTHING_WRITTEN;

type Sent = { verb: ActVerb; written: Written; key: string };
/** Does it; a repeat with the same key is the same act. Answers with what went wrong, if anything. */
export async function sendAct({ id }: Request, { verb, written, key }: Sent): Promise<{ error?: unknown }> {
  const params = { header: { 'Idempotency-Key': key }, path: { id } };
  const given = (name: keyof Written) => (written[name].trim() === '' ? {} : { [name]: written[name].trim() });
  const acts = {
    approve: () =>
      client.POST('/api/v1/access-requests/{id}/approve', { params, body: { ...given('comment'), ...given('approvedDuration') } }),
    deny: () =>
      client.POST('/api/v1/access-requests/{id}/deny', { params, body: { reason: written.reason.trim(), ...given('internalNote') } }),
    cancel: () => client.POST('/api/v1/access-requests/{id}/cancel', { params, body: given('reason') }),
    retry: () => client.POST('/api/v1/access-requests/{id}/retry', { params, body: {} }),
  };
  try {
    const { data, error } = await acts[verb]();
    return data === undefined ? { error } : {};
  } catch (error) {
    return { error };
  }
}
