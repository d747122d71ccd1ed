import type { RequestEvent } from '../../../workflows/rules/request/events.js';
import type { RequestState } from '../../../workflows/rules/request/state.js';
import { Prisma } from '../../generated/client.js';

/** A refusal changes nothing, so it belongs to the audit log only. */
export const isInTimeline = ({ type }: Pick<RequestEvent, 'type'>): boolean => type !== 'request.decision_refused';

type About = Pick<RequestState, 'id' | 'flowId' | 'requesterId'>;
type New = { events: readonly RequestEvent[]; at: Date; after: Prisma.Sql };

/** Appends events of a request to the audit log; `after` is the sequence of the newest one before them. */
export function insertEvents({ id, flowId, requesterId }: About, { events, at, after }: New): Prisma.Sql {
  let place = 0;
  const rows = events.map(({ type, actor, channel, createdBy, data }) => ({
    ...{ type, channel, data: createdBy === undefined ? data : { ...data, createdBy }, actorType: actor.type, actorId: actor.id },
    place: isInTimeline({ type }) ? ++place : null,
  }));
  return Prisma.sql`
    INSERT INTO audit_events (at, type, actor_type, actor_id, channel, request_id, flow_id, user_id, sequence, data)
    SELECT ${at}::timestamptz, e.type, e."actorType", e."actorId", e.channel, ${id}::uuid, ${flowId}::uuid, ${requesterId}::uuid,
      ${after} + e.place, e.data
    FROM ROWS FROM (jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS (type text, "actorType" text, "actorId" text, channel text, place int, data jsonb)) WITH ORDINALITY
      AS e(type, "actorType", "actorId", channel, place, data, position)
    ORDER BY e.position`;
}
