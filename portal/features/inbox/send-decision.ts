import { client, type Shapes } from '../../lib/api.js';
import { type DurationParts, isoDuration } from '../../lib/duration-parts.js';

export type Request = Shapes['AccessRequest'];
export type Decision = 'approve' | 'deny';

export type DecisionInput = { comment: string; reason: string; internalNote: string; shorter: DurationParts };
export const EMPTY_INPUT: DecisionInput = { comment: '', reason: '', internalNote: '', shorter: { days: 0, hours: 0, minutes: 0 } };

type Sent = { decision: Decision; input: DecisionInput; key: string };

/** Sends the decision; a repeat with the same key is the same decision. Answers with what went wrong, if anything. */
export async function sendDecision({ id }: Request, { decision, input, key }: Sent): Promise<{ error?: unknown }> {
  const params = { header: { 'Idempotency-Key': key }, path: { id } };
  try {
    const { data, error } =
      decision === 'approve'
        ? await client.POST('/api/v1/access-requests/{id}/approve', { params, body: approval(input) })
        : await client.POST('/api/v1/access-requests/{id}/deny', { params, body: denial(input) });
    return data === undefined ? { error } : {};
  } catch (error) {
    return { error };
  }
}

function approval({ comment, shorter }: DecisionInput): Shapes['Approval'] {
  const approvedDuration = isoDuration(shorter);
  return { ...filled({ comment }), ...(approvedDuration !== undefined && { approvedDuration }) };
}

const denial = ({ reason, internalNote }: DecisionInput): Shapes['Denial'] => ({ reason: reason.trim(), ...filled({ internalNote }) });

const filled = (texts: Record<string, string>) =>
  Object.fromEntries(Object.entries(texts).flatMap(([name, text]) => (text.trim() === '' ? [] : [[name, text.trim()]])));
