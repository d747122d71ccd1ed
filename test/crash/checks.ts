import type { Database } from '../../prisma/database.js';
import type { Answer, Call } from './clients.js';

/** Finds acknowledged changes that are lost, incomplete or duplicated, and leftover access. Empty when everything is correct. */
export async function wrongIn(db: Database, call: Call, { acknowledged, wanted }: { acknowledged: Answer; wanted: string }) {
  const id = acknowledged.id ?? call.id;
  const row = await db.accessRequest.findUnique({ where: { id }, select: { status: true, expiresAt: true } });
  const sources = await db.membership.count({ where: { requestId: id } });
  const events = await db.auditEvent.findMany({ where: { requestId: id, sequence: { not: null } }, orderBy: { sequence: 'asc' } });
  const rowsOfRequester = await db.accessRequest.count({ where: { requesterId: call.rina.id } });
  const once = (type: string) => events.filter((event) => event.type === type).length <= 1;
  const checks: [string, boolean][] = [
    ['lost: an acknowledged change is missing', row?.status === wanted],
    ['incomplete: membership and status differ', sources === (row?.status === 'active' ? 1 : 0)],
    ['duplicate: a transition happened twice', ['request.submitted', 'request.approved', 'request.active', 'request.ended'].every(once)],
    ['duplicate: one submission created two requests', rowsOfRequester === 1],
    ['gap: events are missing', events.every((event, at) => event.sequence === at + 1)],
  ];
  return checks.flatMap(([what, holds]) =>
    holds ? [] : [`${what}: ${JSON.stringify({ id, wanted, row, sources, events: events.map((e) => e.type) })}`],
  );
}

/** Counts memberships past their end, or of a request that is not active. */
export async function leftBehind(db: Database, graceMs: number): Promise<number> {
  const before = new Date(Date.now() - graceMs);
  return db.membership.count({ where: { OR: [{ expiresAt: { lt: before } }, { request: { status: { not: 'active' } } }] } });
}
