import type { RequestEvent } from '../../workflows/rules/events.js';
import type { RequestState } from '../../workflows/rules/state.js';
import type { Transaction } from '../database.js';

/** A refusal changed nothing: it stands in the audit log and has no place in the timeline. */
export const isInTimeline = (event: RequestEvent): boolean => event.type !== 'request.decision_refused';

type About = Pick<RequestState, 'id' | 'flowId' | 'requesterId'>;

/** Appends events of a request to the audit log; `after` is the sequence of the newest one before them. */
export async function writeEvents(
  tx: Transaction,
  request: About,
  { events, at, after }: { events: readonly RequestEvent[]; at: Date; after: number },
): Promise<void> {
  if (events.length === 0) return;
  let sequence = after;
  const rows = events.map(({ type, actor, channel, data }) => ({
    ...{ type, channel, data, actorType: actor.type, actorId: actor.id },
    sequence: isInTimeline({ type, actor, channel, data }) ? ++sequence : null,
  }));
  await tx.$executeRaw`
    INSERT INTO audit_events (at, type, actor_type, actor_id, channel, request_id, flow_id, user_id, sequence, data)
    SELECT ${at}::timestamptz, e.type, e."actorType", e."actorId", e.channel, ${request.id}::uuid, ${request.flowId}::uuid, ${request.requesterId}::uuid,
      e.sequence, e.data
    FROM ROWS FROM (jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS (type text, "actorType" text, "actorId" text, channel text, sequence int, data jsonb)) WITH ORDINALITY
      AS e(type, "actorType", "actorId", channel, sequence, data, position)
    ORDER BY e.position`;
}
