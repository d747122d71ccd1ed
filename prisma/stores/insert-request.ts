import type { Terms } from '../../workflows/rules/commands.js';
import type { RequestEvent } from '../../workflows/rules/events.js';
import type { RequestState } from '../../workflows/rules/state.js';
import type { Transaction } from '../database.js';
import { announceMembers } from './outbox.js';
import { writeEvents } from './request-events.js';

type New = { terms: Terms; flowVersion: number; request: RequestState; events: readonly RequestEvent[]; at: number };

/** Writes a new request with its steps, the people resolved for them, its events and, decided already, its membership. */
export async function insertRequest(tx: Transaction, { terms, flowVersion, request, events, at: ms }: New): Promise<void> {
  const at = new Date(ms);
  await tx.accessRequest.createMany({ data: rowOf(request, terms, { flowVersion, at, sequence: events.length }) });
  const { id: requestId, requesterId, grantGroupId: groupId } = request;
  if (request.steps.length > 0) {
    await tx.requestStep.createMany({
      data: request.steps.map(({ order, type, label, state, requireAll, groupId: stepGroup }) => ({
        requestId,
        position: order,
        type,
        label,
        state,
        requireAll,
        groupId: stepGroup,
      })),
    });
    const people = request.steps.flatMap((step) =>
      step.approverIds.map((userId) => ({ requestId, position: step.order, userId, requesterId })),
    );
    if (people.length > 0) await tx.requestApprover.createMany({ data: people });
  }
  if (request.status === 'active' && groupId !== null) {
    await tx.membership.createMany({ data: { groupId, userId: requesterId, requestId, expiresAt: dateOf(request.expiresAt) } });
    await announceMembers(tx, [groupId]);
  }
  await writeEvents(tx, request, { events, at, after: 0 });
}

const dateOf = (ms: number | null): Date | null => (ms === null ? null : new Date(ms));

type Stamp = { flowVersion: number; at: Date; sequence: number };

const rowOf = (request: RequestState, terms: Terms, { flowVersion, at, sequence }: Stamp) => ({
  id: request.id,
  kind: request.kind,
  flowId: request.flowId,
  flowVersion,
  requesterId: request.requesterId,
  deviceId: terms.deviceId,
  justification: terms.justification,
  requestedMinutes: request.requestedMinutes,
  approvedMinutes: request.approvedMinutes,
  approvalType: request.approvalType,
  requirement: request.requirement,
  status: request.status,
  reasonCode: request.reason?.code ?? null,
  reasonMessage: request.reason?.message ?? null,
  grantGroupId: request.grantGroupId,
  pendingUntil: new Date(request.pendingUntil),
  decidedAt: dateOf(request.decidedAt),
  grantedAt: dateOf(request.grantedAt),
  expiresAt: dateOf(request.expiresAt),
  sequence,
  fingerprint: terms.fingerprint,
  createdAt: at,
  updatedAt: at,
});
