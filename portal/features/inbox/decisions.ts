import { client, type Shapes } from '../../lib/api.js';
import { type DurationParts, isoDuration } from '../../lib/durations.js';

export type Request = Shapes['AccessRequest'];
export type Decision = 'approve' | 'deny';

export const DECISION_WORDS: Record<Decision, { button: string; done: string }> = {
  approve: { button: 'Approve', done: 'approved' },
  deny: { button: 'Deny', done: 'denied' },
};

export type Written = { comment: string; reason: string; internalNote: string; shorter: DurationParts };
export const NOTHING_WRITTEN: Written = { comment: '', reason: '', internalNote: '', shorter: { days: 0, hours: 0, minutes: 0 } };

/** What a request is called among others. */
export const nameOf = ({ requester, flowName }: Request): string => `${requester.displayName}: ${flowName}`;

type Sent = { decision: Decision; written: Written; key: string };

/** Decides; a repeat with the same key is the same decision. Answers with what went wrong, if something did. */
export async function sendDecision({ id }: Request, { decision, written, key }: Sent): Promise<{ error?: unknown }> {
  const params = { header: { 'Idempotency-Key': key }, path: { id } };
  try {
    const { data, error } =
      decision === 'approve'
        ? await client.POST('/api/v1/access-requests/{id}/approve', { params, body: approval(written) })
        : await client.POST('/api/v1/access-requests/{id}/deny', { params, body: denial(written) });
    return data === undefined ? { error } : {};
  } catch (error) {
    return { error };
  }
}

function approval({ comment, shorter }: Written): Shapes['Approval'] {
  const approvedDuration = isoDuration(shorter);
  return { ...given({ comment }), ...(approvedDuration !== undefined && { approvedDuration }) };
}

const denial = ({ reason, internalNote }: Written): Shapes['Denial'] => ({ reason: reason.trim(), ...given({ internalNote }) });

const given = (texts: Record<string, string>) =>
  Object.fromEntries(Object.entries(texts).flatMap(([name, text]) => (text.trim() === '' ? [] : [[name, text.trim()]])));
