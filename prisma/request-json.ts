import type { Channel } from '../workflows/rules/request/commands.js';
import type { Decision, RequestState, Step } from '../workflows/rules/request/state.js';
import { Prisma } from './generated/client.js';

/** The columns of a request `r` and its flow version `v` as one JSON value, steps and people included; `stateOf` reads it. */
export const REQUEST_JSON = Prisma.sql`jsonb_build_object(
  'id', r.id, 'kind', r.kind, 'flowId', r.flow_id, 'flowName', v.name, 'requesterId', r.requester_id, 'status', r.status,
  'reason', CASE WHEN r.reason_code IS NULL THEN NULL ELSE jsonb_build_object('code', r.reason_code, 'message', r.reason_message) END,
  'approvalType', r.approval_type, 'requirement', r.requirement,
  'requestedMinutes', r.requested_minutes, 'approvedMinutes', r.approved_minutes, 'grantGroupId', r.grant_group_id,
  'createdAt', epoch_ms(r.created_at), 'pendingUntil', epoch_ms(r.pending_until), 'decidedAt', epoch_ms(r.decided_at),
  'grantedAt', epoch_ms(r.granted_at), 'expiresAt', epoch_ms(r.expires_at), 'endedAt', epoch_ms(r.ended_at),
  'endReason', r.end_reason, 'revokePending', r.revoke_pending,
  'steps', coalesce((
    SELECT jsonb_agg(jsonb_build_object('order', s.position, 'type', s.type, 'label', s.label, 'state', s.state,
      'requireAll', s.require_all, 'groupId', s.group_id, 'version', s.version) ORDER BY s.position)
    FROM request_steps s WHERE s.request_id = r.id), '[]'),
  'approvers', coalesce((
    SELECT jsonb_agg(jsonb_build_object('order', a.position, 'userId', a.user_id, 'decision', a.decision, 'comment', a.comment,
      'at', epoch_ms(a.at), 'channel', a.channel, 'createdBy', a.created_by_id, 'override', a.override, 'approvedMinutes', a.approved_minutes) ORDER BY a.at, a.user_id)
    FROM request_approvers a WHERE a.request_id = r.id), '[]'))`;

type StepJson = Omit<Step, 'approverIds' | 'decisions'>;
type ApproverJson = Omit<Decision, 'decision' | 'at' | 'channel' | 'createdBy'> & {
  createdBy: string | null;
  order: number;
  decision: Decision['decision'] | null;
  at: number | null;
  channel: Channel | null;
};
export type RequestJson = Omit<RequestState, 'steps'> & { steps: StepJson[]; approvers: ApproverJson[] };

export function stateOf({ approvers, ...row }: RequestJson): RequestState {
  const steps = row.steps.map((step): Step => {
    const people = approvers.filter((one) => one.order === step.order);
    return { ...step, approverIds: people.filter(wasResolved(step)).map((one) => one.userId), decisions: people.flatMap(decisionOf) };
  });
  return { ...row, steps };
}

/** A row of a step without fixed approvers, or of an administrator who stepped in, records a decision and not an approver. */
const wasResolved = (step: StepJson) => (one: ApproverJson) =>
  !one.override && step.type !== 'administrator' && (step.type !== 'user_group' || step.requireAll);

function decisionOf({ userId, decision, comment, at, channel, createdBy, override, approvedMinutes }: ApproverJson): Decision[] {
  if (decision === null || at === null || channel === null) return [];
  return [{ userId, decision, comment, at, channel, ...(createdBy && { createdBy }), override, approvedMinutes }];
}
