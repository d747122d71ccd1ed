import type { RequestEvent } from '../../workflows/rules/events.js';
import type { RequestState } from '../../workflows/rules/state.js';
import type { Transaction } from '../database.js';
import type { Prisma } from '../generated/client.js';

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
  await tx.auditEvent.createMany({
    data: events.map((event) => ({
      at,
      type: event.type,
      actorType: event.actor.type,
      actorId: event.actor.id,
      channel: event.channel,
      requestId: request.id,
      flowId: request.flowId,
      userId: request.requesterId,
      sequence: isInTimeline(event) ? ++sequence : null,
      data: event.data as Prisma.InputJsonObject,
    })),
  });
}
