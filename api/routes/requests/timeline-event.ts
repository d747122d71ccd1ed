import type * as z from 'zod';
import type { AuditEventRow } from '../../../prisma/views/requests/timeline-page.js';
import type { RequestEvent } from '../../contract/requests/request-event.js';

/** Fields of an event that name no people. */
const NAMELESS = ['code', 'approvedDuration', 'endReason', 'expiresAt', 'groupId', 'flowVersion', 'duration', 'reason', 'steps'];

/** An event as it is in the audit log, with the names of whom and what it is about, deleted or not (R90). */
export const auditEventView = (row: AuditEventRow): z.input<typeof RequestEvent> => {
  const { id, at, type, channel, requestId, flowId, userId, sequence, data } = row;
  return {
    ...{ id, at: at.toISOString(), type, channel, requestId, flowId, userId, sequence, data },
    actor: { type: row.actorType, id: row.actorId, displayName: row.actorName, deleted: row.actorDeleted },
    user: userId === null || row.userName === null ? null : { id: userId, displayName: row.userName, deleted: row.userDeleted },
    flow: flowId === null || row.flowName === null ? null : { id: flowId, name: row.flowName, deleted: row.flowDeleted },
    group: row.groupId === null || row.groupName === null ? null : { id: row.groupId, name: row.groupName, deleted: row.groupDeleted },
  };
};

/** An event of the timeline: the internal note stays in the audit log (R33), names of approvers where they are hidden (R46). */
export function timelineEvent(row: AuditEventRow, { readerId, hidden }: { readerId: string; hidden: boolean }) {
  const event = auditEventView(row);
  const shown = Object.entries(event.data).filter(([key]) => key !== 'internalNote' && (!hidden || NAMELESS.includes(key)));
  const isOthers = hidden && event.actor.type === 'user' && event.actor.id !== readerId;
  return { ...event, data: Object.fromEntries(shown), actor: isOthers ? { type: event.actor.type, ...NOBODY } : event.actor };
}

const NOBODY = { id: null, displayName: null, deleted: false };
