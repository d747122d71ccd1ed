import { client, type Shapes } from '../../lib/api.js';

type Request = Shapes['AccessRequest'];

/** What an administrator can do to an open request. */
export const ADMIN_ACTIONS = ['approve', 'deny', 'cancel', 'retry'] as const;
export type AdminAction = (typeof ADMIN_ACTIONS)[number];
/** What can be done to many requests at once. */
export const BULK_ACTIONS = ['approve', 'deny', 'cancel'] as const satisfies readonly AdminAction[];

export const EMPTY_INPUT = { comment: '', reason: '', internalNote: '', approvedDuration: '' };
export type ActionInput = typeof EMPTY_INPUT;

type Sent = { action: AdminAction; input: ActionInput; key: string };
/** Sends the action; a repeat with the same key is the same action. Answers with what went wrong, if anything. */
export async function sendAction({ id }: Request, { action, input, key }: Sent): Promise<{ error?: unknown }> {
  const params = { header: { 'Idempotency-Key': key }, path: { id } };
  const filled = (name: keyof ActionInput) => (input[name].trim() === '' ? {} : { [name]: input[name].trim() });
  const calls = {
    approve: () =>
      client.POST('/api/v1/access-requests/{id}/approve', { params, body: { ...filled('comment'), ...filled('approvedDuration') } }),
    deny: () =>
      client.POST('/api/v1/access-requests/{id}/deny', { params, body: { reason: input.reason.trim(), ...filled('internalNote') } }),
    cancel: () => client.POST('/api/v1/access-requests/{id}/cancel', { params, body: filled('reason') }),
    retry: () => client.POST('/api/v1/access-requests/{id}/retry', { params, body: {} }),
  };
  try {
    const { data, error } = await calls[action]();
    return data === undefined ? { error } : {};
  } catch (error) {
    return { error };
  }
}
