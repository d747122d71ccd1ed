import type * as z from 'zod';
import type { AuditEventRow } from '../../../prisma/views/requests/timeline-page.js';
import type { RequestEvent } from '../../contract/requests/request-event.js';

/** Fields of an event that name no people. */
const NAMELESS = ['code', 'approvedDuration', 'endReason', 'expiresAt', 'groupId', 'flowVersion', 'duration', 'reason', 'steps'];

/** An event as it is in the audit log. */
export const auditEventView = (row: AuditEventRow): z.input<typeof RequestEvent> => {
  const { actorType, actorId, at, ...rest } = row;
  return { ...rest, at: at.toISOString(), actor: { type: actorType, id: actorId } };
};

/** An event of the timeline: the internal note stays in the audit log (R33), names of approvers where they are hidden (R46). */
export function timelineEvent(row: AuditEventRow, { readerId, hidden }: { readerId: string; hidden: boolean }) {
  const event = auditEventView(row);
  const shown = Object.entries(event.data).filter(([key]) => key !== 'internalNote' && (!hidden || NAMELESS.includes(key)));
  const isOthers = hidden && event.actor.type === 'user' && event.actor.id !== readerId;
  return { ...event, data: Object.fromEntries(shown), actor: isOthers ? { ...event.actor, id: null } : event.actor };
}
